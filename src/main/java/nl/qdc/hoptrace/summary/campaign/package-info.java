/**
 * Which mails resemble each other so much that one hand made them. Start at {@link
 * nl.qdc.hoptrace.summary.campaign.Campaigns}.
 */
@NullMarked
package nl.qdc.hoptrace.summary.campaign;

import org.jspecify.annotations.NullMarked;

package nl.qdc.hoptrace.trace;

import nl.qdc.hoptrace.network.Networks;
import nl.qdc.hoptrace.trace.name.Organisations;
import nl.qdc.hoptrace.trace.receiver.Receivers;

/**
 * What the walk is told from outside, the same for every message.
 *
 * @param networks our ranges
 * @param receivers whom to believe on the complainant's side
 * @param organisations which names belong to one organisation
 * @param sameOrganisationBelieved whether the operator chose to believe a peer whose confirmed PTR
 *     name has the organisational domain of the host that it handed the mail to
 */
public record Ground(
    Networks networks,
    Receivers receivers,
    Organisations organisations,
    boolean sameOrganisationBelieved) {}

package nl.qdc.hoptrace.input.container;

/**
 * How much may come out of one file before it is taken for an archive that was made to do harm.
 * Archives in archives count together.
 *
 * @param bytes the most bytes
 * @param ratio the most bytes for each one that was packed; one level of deflate reaches 1032,
 *     mails about 10
 * @param unmeasured bytes up to which the ratio does not count
 * @param files the most files
 * @param depth how many archives may lie in each other
 */
public record ArchiveLimits(long bytes, int ratio, long unmeasured, int files, int depth) {

  /** For a file of its own: a whole archive of mails may be handed in. */
  public static final ArchiveLimits OF_A_FILE =
      new ArchiveLimits(64L << 30, 250, 16 << 20, 1_000_000, 4);

  /** For what is attached to a complaint, all of it together. */
  public static final ArchiveLimits OF_A_COMPLAINT =
      new ArchiveLimits(1L << 30, 250, 16 << 20, 1_000, 4);
}

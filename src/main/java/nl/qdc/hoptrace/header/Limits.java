package nl.qdc.hoptrace.header;

/** The hard caps on what is read of one header section. What lies beyond is never silently lost. */
public final class Limits {

  /** Bytes of a header section. */
  public static final int SECTION_BYTES = 1 << 20;

  /** Bytes of one field. */
  public static final int FIELD_BYTES = 64 << 10;

  /** Received fields of one message. */
  public static final int RECEIVED_FIELDS = 500;

  private Limits() {}
}

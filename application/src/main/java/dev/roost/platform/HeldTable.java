package dev.roost.platform;

/**
 * What a table means for people: whether they get what it says of them, what an erasure leaves of it, and how long it is kept.
 *
 * @param name without its schema
 * @param export how it gets to those whom it is about
 * @param erasure what an erasure does to it, in words
 * @param retention how long its rows are kept
 */
public record HeldTable(String name, Export export, String erasure, Retention retention) {

  private static final String NOBODY = "says nothing of users";

  /** A table of which people get a copy, in a file of that name. */
  public static Begun exported(String name, String file) {
    return new Begun(name, new Export.To(file));
  }

  /** A table that mentions people, and of which they get no copy. */
  public static Begun kept(String name, String whyNotExported) {
    return new Begun(name, new Export.Not(whyNotExported));
  }

  /** A table in which no user is mentioned. */
  public static HeldTable impersonal(String name) {
    return new HeldTable(name, new Export.Not(NOBODY), NOBODY, new Retention.AsLongAs("it is of use"));
  }

  /** A table that is told apart from others by its erasure and its retention only. */
  public record Begun(String name, Export export) {

    /** What is left of it when somebody is erased. */
    public Erased erased(String how) {
      return new Erased(name, export, how);
    }
  }

  /** What is still to say is how long it is kept. */
  public record Erased(String name, Export export, String erasure) {

    /** Rows that stay until a reason goes away, such as {@code the user}. */
    public HeldTable asLongAs(String reason) {
      return new HeldTable(name, export, erasure, new Retention.AsLongAs(reason));
    }

    /**
     * Rows that go by themselves.
     *
     * @param after how long they are kept
     * @param job the name of the {@link RecurringWork} that deletes them
     */
    public HeldTable forgotten(String after, String job) {
      return new HeldTable(name, export, erasure, new Retention.Timed(after, job));
    }
  }

  /** How people get what a table says of them. */
  public sealed interface Export {

    /** In a file of their export. */
    record To(String file) implements Export {
    }

    /** Not at all. */
    record Not(String why) implements Export {
    }
  }

  /** How long rows are kept. */
  public sealed interface Retention {

    /** As long as there is a reason. */
    record AsLongAs(String reason) implements Retention {
    }

    /** For a time. */
    record Timed(String after, String job) implements Retention {
    }
  }
}

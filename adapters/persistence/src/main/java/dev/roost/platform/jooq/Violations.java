package dev.roost.platform.jooq;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says which constraint PostgreSQL refused a statement for, so that an adapter can answer in its context's words. */
public final class Violations {

  private Violations() {
  }

  /**
   * The violated constraint, whichever kind: a key, a check, a foreign key, an exclusion or a temporal key (SQLSTATE class
   * 23). Empty for every other failure.
   */
  public static Optional<String> constraint(Throwable failure) {
    return postgresError(failure).filter(error -> String.valueOf(error.getSQLState()).startsWith("23"))
        .map(ServerErrorMessage::getConstraint);
  }

  /** The statement was refused for this constraint. */
  public static boolean isOf(String constraint, Throwable failure) {
    return constraint(failure).filter(constraint::equals).isPresent();
  }

  /** PostgreSQL's code for what went wrong, such as {@code 40P01}; empty where it was not PostgreSQL that failed. */
  static Optional<String> sqlState(Throwable failure) {
    return postgresError(failure).map(ServerErrorMessage::getSQLState);
  }

  private static Optional<ServerErrorMessage> postgresError(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException postgres) {
        return Optional.ofNullable(postgres.getServerErrorMessage());
      }
    }
    return Optional.empty();
  }
}

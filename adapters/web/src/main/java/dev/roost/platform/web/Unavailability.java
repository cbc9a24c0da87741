package dev.roost.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that cannot be reached, or does not answer in time, from a defect. */
@Component
public class Unavailability {

  public boolean isTheCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case SQLTransientConnectionException _,CannotCreateTransactionException _,DataAccessResourceFailureException _,QueryTimeoutException _ -> {
          return true;
        }
        case SQLException sql when isConnectionState(sql.getSQLState()) -> {
          return true;
        }
        default -> {
        }
      }
    }
    return false;
  }

  /** Class 08 is a lost connection, 57P0x a server that goes down, 57014 a statement that took too long. */
  private static boolean isConnectionState(@org.jspecify.annotations.Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("57014"));
  }
}

package dev.roost.notification.contract;

import dev.roost.shared.Refusal;
import java.time.Instant;

/** Why something about events is refused. */
public sealed interface NotificationRefusal extends Refusal {

  /** What came after that cursor is not kept any more: whoever asks has to read the things themselves, and to begin anew. */
  record EventsForgotten(Instant keptSince) implements NotificationRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Nobody needs so many. */
  record TooManyEndpoints(int most) implements NotificationRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** More happened between those moments than is sent again at once; ask for a part of it. */
  record TooManyEvents(int most) implements NotificationRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}

package roosttest.messaging;

import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.domain.ReadMarks;
import dev.roost.shared.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Read marks without a database. */
public final class InMemoryReadMarks implements ReadMarks {

  private final Map<List<Object>, Long> marks = new HashMap<>();

  @Override
  public long markRead(ConversationId conversation, UserId reader, long upTo) {
    return marks.merge(List.of(conversation, reader), upTo, Math::max);
  }

  public long of(ConversationId conversation, UserId reader) {
    return marks.getOrDefault(List.of(conversation, reader), 0L);
  }
}

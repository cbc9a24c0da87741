package dev.roost.messaging.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.spi.ListingRights;
import dev.roost.messaging.application.ConversationLists.Backlog;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.spi.WaitingMessages;
import dev.roost.shared.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WaitingMessageService implements WaitingMessages {

  private final ConversationLists lists;
  private final ListingRights rights;

  WaitingMessageService(ConversationLists lists, ListingRights rights) {
    this.lists = lists;
    this.rights = rights;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<MessageId, Sender> writersOf(Collection<MessageId> messages) {
    return lists.writersOf(messages);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Waiting> since(MessageId message, UserId reader) {
    return lists.backlog(message, reader).filter(it -> it.first().id().equals(message) && isFor(reader, it))
        .flatMap(it -> Optional.ofNullable(it.first().author())
            .map(author -> new Waiting(it.conversation(), it.listing(), author, it.messages())));
  }

  private boolean isFor(UserId reader, Backlog backlog) {
    return backlog.first().by() == Sender.HOST
        ? reader.equals(backlog.guest())
        : rights.of(backlog.listing(), reader).contains(HostRight.MANAGE_BOOKINGS);
  }
}

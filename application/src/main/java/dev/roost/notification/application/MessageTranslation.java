package dev.roost.notification.application;

import dev.roost.messaging.contract.MessageSent;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;

/** What is told of messages: that there is one, and where it is read. */
@Component
class MessageTranslation implements Translation {

  @Override
  public Optional<Telling> of(DomainEvent event) {
    return event instanceof MessageSent it
        ? Optional.of(new Telling(EventType.MESSAGE_SENT,
            EventData.ofMessage(it.listing().value(), it.conversation().value(), it.message().value()), it.guest()))
        : Optional.empty();
  }
}

package dev.roost.messaging.application;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookedStays;
import dev.roost.booking.spi.BookedStays.BookedStay;
import dev.roost.booking.spi.BookedStays.GuestAt;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.spi.ListingFacts;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.api.RenderedView;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessagingRefusal.AskingYourself;
import dev.roost.messaging.contract.MessagingRefusal.NothingToFillIn;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.Conversation;
import dev.roost.messaging.domain.Inquiry;
import dev.roost.messaging.domain.Message.Words;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MessageWritingService implements MessageWriting {

  private final Idempotency idempotency;
  private final ConversationDesk desk;
  private final ConversationAccess access;
  private final TemplateFilling templates;
  private final ListingFacts listings;
  private final BookedStays stays;

  MessageWritingService(Idempotency idempotency, ConversationDesk desk, ConversationAccess access,
      TemplateFilling templates, ListingFacts listings, BookedStays stays) {
    this.idempotency = idempotency;
    this.desk = desk;
    this.access = access;
    this.templates = templates;
    this.listings = listings;
    this.stays = stays;
  }

  @Override
  @Transactional
  public Once<MessageView> ask(Actor guest, IdempotencyKey key, AskHost command) {
    var user = guest.mustBeUser(Scope.MESSAGES_WRITE);
    return idempotency.once(guest, "messaging.ask", key, command, MessageView.class, () -> {
      mustBeAskedBy(user, command.listing());
      var conversation = desk.open(command.listing(), user);
      conversation.ask(new Inquiry(command.stay(), command.guests()));
      return append(conversation, Sender.GUEST, user, command.text());
    });
  }

  @Override
  @Transactional
  public Once<MessageView> write(Actor writer, IdempotencyKey key, ConversationId id, String text) {
    var user = writer.mustBeUser(Scope.MESSAGES_WRITE);
    return idempotency.once(writer, "messaging.write", key, List.of(id, text), MessageView.class, () -> {
      var conversation = lock(id);
      return append(conversation, access.writing(writer, conversation), user, text);
    });
  }

  @Override
  @Transactional
  public Once<MessageView> writeAbout(Actor writer, IdempotencyKey key, BookingId booking, String text) {
    var user = writer.mustBeUser(Scope.MESSAGES_WRITE);
    return idempotency.once(writer, "messaging.write-about", key, List.of(booking, text), MessageView.class, () -> {
      var unknown = OwnConversationService.unknown(booking);
      var stay = stays.find(booking).orElseThrow(() -> new Refused(unknown));
      var by = access.writing(writer, stay.listing(), stay.guest(), unknown);
      return append(desk.open(stay.listing(), stay.guest()), by, user, text);
    });
  }

  @Override
  @Transactional(readOnly = true)
  public RenderedView preview(Actor host, ConversationId id, TemplateId template) {
    host.mustBeUser(Scope.MESSAGES_WRITE);
    var conversation = desk.find(id).orElseThrow(() -> unknown(id));
    mustBeHost(host, conversation);
    var rendered = templates.fillIn(host, template, conversation);
    var words = Words.of("template", rendered.text(), contactsShown(conversation));
    return new RenderedView(words.text(), words.masked(), rendered.missing());
  }

  @Override
  @Transactional
  public Once<MessageView> send(Actor host, IdempotencyKey key, ConversationId id, TemplateId template) {
    var user = host.mustBeUser(Scope.MESSAGES_WRITE);
    return idempotency.once(host, "messaging.send-template", key, List.of(id, template), MessageView.class, () -> {
      var conversation = lock(id);
      mustBeHost(host, conversation);
      var rendered = templates.fillIn(host, template, conversation);
      if (!rendered.missing().isEmpty()) {
        throw new Refused(new NothingToFillIn(rendered.missing()));
      }
      return append(conversation, Sender.HOST, user, rendered.text());
    });
  }

  private MessageView append(Conversation conversation, Sender by, UserId author, String text) {
    var words = Words.of("text", text, contactsShown(conversation));
    var message = conversation.write(desk.nextMessage(), by, author, words, desk.now());
    desk.append(conversation, message);
    return MessageViews.of(conversation.id(), message);
  }

  /** From the first stay on that was agreed. */
  private boolean contactsShown(Conversation conversation) {
    return stays.of(List.of(new GuestAt(conversation.listing(), conversation.guest()))).stream()
        .anyMatch(BookedStay::agreed);
  }

  private void mustBeAskedBy(UserId guest, ListingId id) {
    var listing = listings.find(id).filter(it -> it.status() == ListingStatus.PUBLISHED)
        .orElseThrow(() -> new Refused(new NotFound("listing", id.toString())));
    if (listing.grants(guest, HostRight.VIEW)) {
      throw new Refused(new AskingYourself(id));
    }
  }

  private void mustBeHost(Actor writer, Conversation conversation) {
    if (access.writing(writer, conversation) != Sender.HOST) {
      throw new Refused(new NotAllowed("send templates of hosts"));
    }
  }

  private Conversation lock(ConversationId id) {
    return desk.lock(id).orElseThrow(() -> unknown(id));
  }

  private static Refused unknown(ConversationId id) {
    return new Refused(ConversationAccess.unknown(id));
  }
}

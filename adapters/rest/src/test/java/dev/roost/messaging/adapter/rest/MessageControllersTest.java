package dev.roost.messaging.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static roosttest.messaging.MessagingFixture.LOFT;
import static roosttest.messaging.MessagingFixture.NOON;
import static roosttest.rest.Sent.by;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.BookingStatus;
import dev.roost.messaging.api.AskHost;
import dev.roost.messaging.api.ConversationView;
import dev.roost.messaging.api.ConversationView.Asked;
import dev.roost.messaging.api.ConversationView.Booked;
import dev.roost.messaging.api.MessageView;
import dev.roost.messaging.api.MessageWriting;
import dev.roost.messaging.api.OwnConversations;
import dev.roost.messaging.api.OwnMessageTemplates;
import dev.roost.messaging.api.RenderedView;
import dev.roost.messaging.api.TemplateCommand;
import dev.roost.messaging.api.TemplateView;
import dev.roost.messaging.contract.ConversationId;
import dev.roost.messaging.contract.MessageId;
import dev.roost.messaging.contract.MessagingRefusal.NothingToFillIn;
import dev.roost.messaging.contract.MessagingRefusal.UnknownPlaceholder;
import dev.roost.messaging.contract.NoticeCode;
import dev.roost.messaging.contract.Sender;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import({ConversationController.class, MessageController.class, MessageTemplateController.class})
class MessageControllersTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("k");
  private static final ConversationId TALK = new ConversationId(
      UUID.fromString("01930000-0000-7000-8000-0000000000c1"));
  private static final TemplateId TEMPLATE = new TemplateId(UUID.fromString("01930000-0000-7000-8000-0000000000d1"));
  private static final BookingId BOOKING = new BookingId(UUID.fromString("01930000-0000-7000-8000-00000000b00c"));
  private static final StayDates STAY = StayDates.of("2027-07-01", "2027-07-04");
  private static final MessageView SAID = new MessageView(new MessageId(new UUID(7, 7)), TALK, 1, Sender.GUEST,
      Actors.CARA, "Call •••", true, null, Map.of(), NOON);
  private static final MessageView TOLD = new MessageView(new MessageId(new UUID(7, 8)), TALK, 2, Sender.ROOST, null,
      "The stay has begun.", false, NoticeCode.STAY_STARTED, Map.of("bookingId", BOOKING.toString()), NOON);
  private static final ConversationView VIEW = new ConversationView(TALK, LOFT, "A loft", Actors.CARA, "Cara",
      Actors.ANNA, null, new Asked(STAY, 2), new Booked(BOOKING, BookingStatus.IN_STAY, STAY, 2), true, TOLD, 1, 1,
      NOON);
  private static final TemplateView KEPT = new TemplateView(TEMPLATE, 1, "Arrival", "Dear {guest}", NOON);
  private static final String QUESTION = """
      {"listingId": "%s", "checkIn": "2027-07-01", "checkOut": "2027-07-04", "guests": 2, "text": "A lift?"}"""
      .formatted(LOFT);

  @Autowired private MockMvcTester http;
  @MockitoBean private OwnConversations conversations;
  @MockitoBean private MessageWriting messages;
  @MockitoBean private OwnMessageTemplates templates;

  @Test
  void shouldAskWhatTheBodySays() {
    // given
    given(messages.ask(Actors.guest(), KEY, new AskHost(LOFT, STAY, 2, "A lift?"))).willReturn(new Once<>(SAID, true));
    // then
    assertThat(post("/v1/conversations", QUESTION)).hasStatus(201).hasHeader("Idempotency-Replayed", "true")
        .hasHeader("Location", "/v1/conversations/" + TALK).bodyJson().isLenientlyEqualTo("""
            {"number": 1, "by": "GUEST", "text": "Call •••", "masked": true, "parameters": {},
             "sentAt": "2027-05-01T12:00:00Z"}""");
  }

  @ParameterizedTest
  @CsvSource({"'\"checkIn\": \"2027-07-01\", ', '', checkIn", "'\"checkOut\": \"2027-07-04\", ', '', checkOut",
      "2027-07-04, 2027-07-01, checkOut",
      "'\"guests\": 2', '\"guests\": 0', guests",
      "A lift?, ' ', text", "A lift?, a\\u0000b, text"})
  void shouldNameTheFieldThatCannotBe(String instead, String of, String field) {
    assertThat(post("/v1/conversations", QUESTION.replace(instead, of))).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo(field);
    verifyNoInteractions(messages);
  }

  @Test
  void shouldWriteAndSend() {
    // given
    given(messages.write(Actors.guest(), KEY, TALK, "Hello")).willReturn(new Once<>(SAID, false));
    given(messages.writeAbout(Actors.guest(), KEY, BOOKING, "Hello")).willReturn(new Once<>(SAID, false));
    given(messages.send(any(), any(), any(), any()))
        .willThrow(new Refused(new NothingToFillIn(List.of("address"))));
    // then
    assertThat(post("/v1/conversations/" + TALK + "/messages", "{\"text\": \"Hello\"}")).hasStatus(201)
        .doesNotContainHeader("Idempotency-Replayed");
    assertThat(post("/v1/bookings/" + BOOKING + "/messages", "{\"text\": \"Hello\"}")).hasStatus(201);
    assertThat(post("/v1/conversations/" + TALK + "/messages/from-template", "{\"templateId\": \"" + TEMPLATE + "\"}"))
        .hasStatus(409).bodyJson().isLenientlyEqualTo("""
            {"key": "nothing-to-fill-in", "placeholders": ["address"]}""");
  }

  @Test
  void shouldShowConversationsAndMessages() {
    // given
    given(conversations.list(Actors.guest(), Sender.HOST, PageRequest.first(20)))
        .willReturn(new Page<>(List.of(VIEW), "there"));
    given(conversations.show(Actors.guest(), TALK)).willReturn(VIEW);
    given(conversations.ofBooking(Actors.guest(), BOOKING)).willReturn(VIEW);
    given(conversations.markRead(Actors.guest(), TALK, 2)).willReturn(VIEW);
    given(conversations.messages(Actors.guest(), TALK, PageRequest.first(20)))
        .willReturn(new Page<>(List.of(TOLD, SAID), null));
    // then
    assertThat(get("/v1/conversations?as=HOST")).hasStatus(200).containsHeader("Link").bodyJson()
        .extractingPath("$.items[0].unread").isEqualTo(1);
    assertThat(get("/v1/conversations/" + TALK)).hasStatus(200).bodyJson().isLenientlyEqualTo("""
        {"listingTitle": "A loft", "guestName": "Cara", "asked": {"checkIn": "2027-07-01", "guests": 2},
         "booked": {"status": "IN_STAY", "checkOut": "2027-07-04"}, "contactsShown": true, "readUpTo": 1,
         "lastMessage": {"notice": "STAY_STARTED", "text": "The stay has begun."}}""");
    assertThat(get("/v1/bookings/" + BOOKING + "/conversation")).hasStatus(200);
    assertThat(get("/v1/conversations/" + TALK + "/messages")).hasStatus(200).bodyJson()
        .extractingPath("$.items[*].number").asArray().containsExactly(2, 1);
    assertThat(http.put().uri("/v1/conversations/{id}/read", TALK).with(by(Actors.guest()))
        .contentType(APPLICATION_JSON).content("{\"upTo\": 2}")).hasStatus(200);
  }

  @Test
  void shouldKeepTemplates() {
    // given
    var command = new TemplateCommand("Arrival", "Dear {guest}");
    var body = "{\"name\": \"Arrival\", \"text\": \"Dear {guest}\"}";
    given(templates.create(Actors.guest(), KEY, command)).willReturn(new Once<>(KEPT, true));
    given(templates.list(Actors.guest(), PageRequest.first(20))).willReturn(new Page<>(List.of(KEPT), null));
    given(templates.get(Actors.guest(), TEMPLATE)).willReturn(KEPT);
    given(templates.edit(Actors.guest(), TEMPLATE, command, 1))
        .willThrow(new Refused(new UnknownPlaceholder("code", List.of("guest"))));
    given(messages.preview(Actors.guest(), TALK, TEMPLATE))
        .willReturn(new RenderedView("Dear Cara", false, List.of()));
    // then
    assertThat(post("/v1/message-templates", body)).hasStatus(201).hasHeader("ETag", "\"1\"")
        .hasHeader("Idempotency-Replayed", "true").hasHeader("Location", "/v1/message-templates/" + TEMPLATE);
    assertThat(get("/v1/message-templates")).hasStatus(200).bodyJson().extractingPath("$.items[0].name")
        .isEqualTo("Arrival");
    assertThat(get("/v1/message-templates/" + TEMPLATE)).hasStatus(200).hasHeader("ETag", "\"1\"");
    assertThat(
        http.put().uri("/v1/message-templates/{id}", TEMPLATE).with(by(Actors.guest())).header("If-Match", "\"1\"")
            .contentType(APPLICATION_JSON).content(body))
        .hasStatus(422).bodyJson().isLenientlyEqualTo("""
            {"key": "unknown-placeholder", "placeholder": "code"}""");
    assertThat(get("/v1/conversations/" + TALK + "/templates/" + TEMPLATE)).hasStatus(200).bodyJson()
        .isLenientlyEqualTo("{\"text\": \"Dear Cara\", \"masked\": false, \"missing\": []}");
    assertThat(http.delete().uri("/v1/message-templates/{id}", TEMPLATE).with(by(Actors.guest()))).hasStatus(204);
    verify(templates).remove(Actors.guest(), TEMPLATE);
  }

  private MockMvcRequestBuilder get(String path) {
    return http.get().uri(path).with(by(Actors.guest()));
  }

  private MockMvcRequestBuilder post(String path, String body) {
    return http.post().uri(path).with(by(Actors.guest())).header("Idempotency-Key", "k").contentType(APPLICATION_JSON)
        .content(body);
  }
}

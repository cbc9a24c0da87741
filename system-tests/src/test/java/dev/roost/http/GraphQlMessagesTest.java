package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.listing.contract.ListingId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import tools.jackson.databind.JsonNode;

/** A guest asks, a host reads and answers, by GraphQL. */
@HttpTest
class GraphQlMessagesTest {

  private static final String MESSAGE = """
      {
        __typename
        ... on MessagePayload { replayed message { id conversationId number by text masked notice author { name } } }
        ... on Refusal { key }
        ... on InvalidField { field }
      }""";

  @LocalServerPort private int port;
  @Autowired private World world;
  @Autowired private KnownUsers known;
  private GraphQl guest;
  private GraphQl host;
  private ListingId listing;

  @BeforeEach
  void prepare() {
    guest = GraphQl.of(Caller.at(port).as(known.loggedIn(aUser()).bearer()));
    var owner = known.loggedIn(aUser().whoHosts());
    host = GraphQl.of(Caller.at(port).as(owner.bearer()));
    listing = world.listing(owner.user().id(), false);
  }

  @Test
  void shouldAskReadAndAnswer() {
    // given: the same question, sent twice
    var key = UUID.randomUUID().toString();
    var question = Map.of("listing", listing.toString(), "checkIn", "2027-07-01", "checkOut", "2027-07-04", "guests",
        2, "text", "Is there a lift? Mail guest@example.org");
    var asked = sent(guest, "askHost", key, question);
    assertThat(asked.at("/message/text").asString()).isEqualTo("Is there a lift? Mail •••");
    assertThat(asked.at("/message/masked").asBoolean()).isTrue();
    assertThat(asked.at("/message/author/name").asString()).isNotEmpty();
    var again = sent(guest, "askHost", key, question);
    assertThat(again.at("/replayed").asBoolean()).isTrue();
    assertThat(again.at("/message/id")).isEqualTo(asked.at("/message/id"));
    // when
    var conversation = asked.at("/message/conversationId").asString();
    var seen = host.data("""
        { conversations(as: HOST, first: 1) { edges { node {
            id unread readUpTo asked { stay { checkIn } guests } booked { bookingId } contactsShown
            lastMessage { number } listing { id } guest { name } host { name } } } } }""", Map.of())
        .at("/conversations/edges/0/node");
    sent(host, "writeMessage", UUID.randomUUID().toString(),
        Map.of("conversation", conversation, "text", "There is one."));
    var marked = host.data("""
        mutation { markRead(input: {conversation: "%s", upTo: 2}) { ... on ConversationPayload {
          conversation { unread readUpTo } } } }""".formatted(conversation), Map.of()).get("markRead");
    // then
    assertThat(seen.at("/id").asString()).isEqualTo(conversation);
    assertThat(seen.at("/unread").asInt()).isEqualTo(1);
    assertThat(seen.at("/asked/stay/checkIn").asString()).isEqualTo("2027-07-01");
    assertThat(seen.at("/booked").isNull()).isTrue();
    assertThat(seen.at("/listing/id").asString()).isEqualTo(listing.toString());
    assertThat(marked.at("/conversation/unread").asInt()).isZero();
    assertThat(marked.at("/conversation/readUpTo").asInt()).isEqualTo(2);
    // and: one by one, the newest first
    var newest = page(conversation, null);
    assertThat(newest.at("/edges/0/node/text").asString()).isEqualTo("There is one.");
    var oldest = page(conversation, newest.at("/pageInfo/endCursor").asString());
    assertThat(oldest.at("/edges/0/node/number").asInt()).isEqualTo(1);
    assertThat(oldest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void shouldSayWhyNothingIsSaid() {
    var key = UUID.randomUUID().toString();
    assertThat(sent(host, "askHost", key, Map.of("listing", listing.toString(), "text", "Well?")).get("__typename")
        .asString()).isEqualTo("AskingYourself");
    Stream.of(Map.of("text", " "), Map.of("guests", 0), Map.of("checkIn", "2027-07-01"),
        Map.of("checkIn", "1999-07-01", "checkOut", "2027-07-04")).forEach(wrong -> {
          var question = new HashMap<String, Object>(Map.of("listing", listing.toString(), "text", "A lift?"));
          question.putAll(wrong);
          assertThat(sent(guest, "askHost", key, question).get("__typename").asString()).as(wrong.toString())
              .isEqualTo("InvalidField");
        });
    assertThat(GraphQl.classes(guest.ask("{ conversations(as: ROOST) { edges { cursor } } }", Map.of())))
        .containsExactly("ValidationError");
  }

  private static JsonNode sent(GraphQl by, String mutation, String key, Map<String, ?> input) {
    var filled = new HashMap<String, Object>(input);
    filled.put("idempotencyKey", key);
    var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
    return by.data("mutation($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, MESSAGE),
        Map.of("input", filled)).get(mutation);
  }

  private JsonNode page(String conversation, @Nullable String after) {
    return guest.data("""
        { messages(conversation: "%s", first: 1%s) {
            edges { node { number text } } pageInfo { hasNextPage endCursor } } }"""
        .formatted(conversation, after == null ? "" : ", after: \"" + after + "\""), Map.of()).get("messages");
  }
}

package dev.roost.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static roosttest.identity.UserFixture.aUser;

import dev.roost.booking.contract.BookingId;
import dev.roost.http.Caller.Answer;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.PersonalData;
import dev.roost.platform.RecurringWork;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;

/**
 * Guarantee 32: somebody who was host and guest, and wrote wherever one can write, is erased, and no table has a word of who that was. The
 * control is the same search before.
 */
@HttpTest
class ErasureLeavesNobodyTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  /** What laws want to be kept as it is. */
  private static final Set<String> LEGAL_RECORD = Set.of("invoicing.document");

  @Autowired private World world;
  @Autowired private NotificationThings notified;
  @Autowired private KnownUsers known;
  @Autowired private DSLContext db;
  @Autowired private List<PersonalData> contexts;
  @Autowired
  @Qualifier("erasePeople") private RecurringWork erasing;
  @LocalServerPort private int port;

  private final String digits = "9%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
  private final String phone = "+351 " + digits;
  private final String street = "Rua da Prova " + digits;
  private final String surname = "Quill" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Zebedea " + surname;
  private final String email = UUID.randomUUID() + "@quill.example";
  private final List<String> words = List.of(name, surname, email, digits);
  private Traces traces;
  private LoggedInUser she;
  private LoggedInUser host;
  private LoggedInUser guest;
  private ListingId hers;
  private ListingId his;

  @BeforeEach
  void people() {
    traces = new Traces(db);
    she = known.logIn(known.withPassword(aUser().named(name).withEmail(email).whoHosts()));
    host = known.loggedIn(aUser().named("Horst").whoHosts());
    guest = known.loggedIn(aUser().named("Gustava"));
    hers = world.listing(id(she), true);
    his = world.listing(id(host), true);
  }

  @Test
  void shouldLeaveNoWordOfWhoSomebodyWas() {
    // given
    writesWhereverOneCan();
    var stay = stayed(she, his, host);
    var visit = stayed(guest, hers, she);
    stays(stay, she, host);
    stays(visit, guest, she);
    var called = calledOff();
    var before = traces.of(words);
    assertThat(before.keySet()).as("the control: the search finds what is there").contains("identity.user_account",
        "identity.api_key", "listing.listing", "listing.co_host_invitation", "availability.calendar_entry",
        "availability.calendar_feed", "booking.booking", "review.review", "review.report", "messaging.message",
        "messaging.template", "notification.endpoint", "invoicing.billing_profile", "invoicing.document",
        "payout.verification", "platform.idempotency_key");
    await().atMost(SOON).untilAsserted(() -> assertThat(possible()).as("what is in the way").isTrue());
    // when
    var answer = as(she).put("/v1/me/erasure", "{\"password\": \"" + KnownUsers.PASSWORD + "\"}");
    // then
    assertThat(answer.status()).isEqualTo(202);
    assertThat(as(she).get("/v1/me").status()).as("dead at once").isEqualTo(401);
    await().atMost(SOON).untilAsserted(() -> assertThat(erased()).isTrue());
    await().atMost(SOON).untilAsserted(
        () -> assertThat(traces.of(words).keySet()).as("left but for the legal record").isSubsetOf(LEGAL_RECORD));
    booksBalance();
    othersSeeNobody(stay, visit, called);
    assertThat(registerAnew().status()).isEqualTo(202);
  }

  @Test
  void shouldChangeNothingTwice() {
    // given
    writesWhereverOneCan();
    erase(she);
    var once = rowsAbout(id(she));
    assertThat(once).isNotEmpty();
    // when
    db.execute("update privacy.erasure set due_at = now(), erased_at = now() where user_id = ?", id(she).value());
    erasing.work().run();
    // then
    assertThat(db.fetchValue("select due_at from privacy.erasure where user_id = ?", id(she).value())).isNull();
    assertThat(rowsAbout(id(she))).isEqualTo(once);
  }

  @Test
  void shouldRefuseWhileOthersRelyOnSomebody() {
    // given
    var booking = world.paidBooking(id(guest), hers, 30, 2).id();
    // when
    var asHost = as(she).put("/v1/me/erasure", "{\"password\": \"" + KnownUsers.PASSWORD + "\"}");
    // then
    assertThat(asHost.status()).isEqualTo(409);
    assertThat(asHost.text("/key")).isEqualTo("not-erasable-yet");
    assertThat(asHost.text("/inTheWay/0/what")).isEqualTo("open-bookings");
    assertThat(as(she).get("/v1/me").status()).isEqualTo(200);
    assertThat(as(guest).get("/v1/me/erasure").json().at("/possible").asBoolean()).isFalse();
    assertThat(as(guest).get("/v1/bookings/" + booking).status()).isEqualTo(200);
  }

  @Test
  void shouldGoOnWhereANodeDied() {
    // given
    writesWhereverOneCan();
    as(she).put("/v1/me/erasure", "{\"password\": \"" + KnownUsers.PASSWORD + "\"}");
    await().atMost(SOON).untilAsserted(() -> assertThat(erased()).isTrue());
    // when half of it is undone, as if it had never been done
    db.execute("update privacy.erasure set erased_at = null, due_at = now() where user_id = ?", id(she).value());
    db.execute("update messaging.template set name = name where owner_id = ?", id(she).value());
    db.execute("insert into invoicing.billing_profile values (?, 1, ?, '', 'PT', '')", id(she).value(), name);
    erasing.work().run();
    // then
    await().atMost(SOON).untilAsserted(() -> assertThat(erased()).isTrue());
    assertThat(traces.of(words)).isEmpty();
  }

  /** A table that nobody has thought of what it says about people. */
  @Test
  void shouldKnowOfEveryTableWhatItMeansForPeople() {
    var spokenOf = contexts.stream()
        .flatMap(context -> context.tables().stream().map(table -> context.schema() + "." + table.name())).toList();

    assertThat(spokenOf).doesNotHaveDuplicates();
    assertThat(without(spokenOf, traces.tables())).as("spoken of, and not there").isEmpty();
    // The sandbox is another system, which only happens to be in the same database.
    assertThat(without(traces.tables(), spokenOf)).as("there, and no PersonalData speaks of it")
        .allMatch(table -> table.startsWith("sandbox."));
  }

  private static Set<String> without(Collection<String> all, Collection<String> those) {
    var rest = new TreeSet<>(all);
    rest.removeAll(Set.copyOf(those));
    return rest;
  }

  private void writesWhereverOneCan() {
    var mine = "/v1/listings/" + hers;
    var text = "\"" + name + ", " + phone + "\"";
    replaceOwn("/v1/me", "{\"name\": \"" + name + "\", \"languages\": [\"pt\"], \"about\": " + text
        + ", \"timeZone\": \"Europe/Lisbon\", \"currency\": \"EUR\"}");
    done(as(she).post("/v1/api-keys", "{\"name\": " + text + ", \"scopes\": [\"bookings:read\"]}", keyed()));
    db.execute("update listing.listing set title = ?, description = ?, street = ? where id = ?", name,
        "Call " + phone, street, hers.value());
    done(as(she).post(mine + "/co-hosts/invitations", "{\"email\": \"friend-of-" + email
        + "\", \"rights\": [\"EDIT_CALENDAR\"]}", keyed()));
    done(as(she).put(mine + "/calendar-feeds/airbnb", "{\"url\": \"https://channel.example/" + surname
        + ".ics\"}"));
    done(as(she).put(mine + "/calendar-exports/booking", null));
    done(as(she).put(mine + "/calendar/nights",
        "{\"changes\": [{\"from\": \"%s\", \"to\": \"%s\", \"open\": false, \"note\": %s}]}"
            .formatted(world.stay(90, 2).checkIn(), world.stay(90, 2).checkOut(), text),
        "If-Match", as(she).get(mine + "/calendar?from=2027-01").header("ETag")));
    replaceOwn("/v1/me/billing-profile", "{\"name\": \"" + name + "\", \"address\": \"" + street + "\","
        + " \"country\": \"PT\", \"taxId\": \"PT1\"}");
    replaceOwn("/v1/me/verification", "{\"legalName\": \"" + name + "\", \"kind\": \"PERSON\", \"country\":"
        + " \"PT\", \"bornOn\": \"1990-01-01\"}");
    world.document(id(she));
    replaceOwn("/v1/me/payout-account", "{\"account\": \"sandbox_account_of_mine\"}");
    done(as(she).post("/v1/webhook-endpoints", "{\"url\": \"https://hooks.example/roost\", \"description\": " + text
        + ", \"types\": [\"booking.confirmed\"]}", keyed()));
    done(as(she).put("/v1/me/notification-preferences", "{\"turnedOff\": [\"REVIEWS\"]}"));
    done(as(she).post("/v1/message-templates", "{\"name\": \"Way\", \"text\": " + text + "}", keyed()));
    notified.mail(id(she));
    world.quote(id(she), his, 50, 2);
  }

  private BookingId stayed(LoggedInUser who, ListingId where, LoggedInUser owner) {
    var stay = world.stay(id(who), where);
    db.execute("update booking.booking set host_id = ? where id = ?", id(owner).value(), stay.value());
    return stay;
  }

  /** What guest and host write about a stay that is over, and to each other. */
  private void stays(BookingId stay, LoggedInUser guest, LoggedInUser host) {
    db.execute("update booking.booking set guest_message = ?, host_message = ? where id = ?",
        guest.user().profile().name() + " here, " + phoneOf(guest), "Dear " + guest.user().profile().name(),
        stay.value());
    var first = done(as(guest).post("/v1/bookings/" + stay + "/reviews", "{\"overall\": 4, \"text\": \"%s hosts well\","
        .formatted(host.user().profile().name()) + " \"privateNote\": \"Call me: " + phoneOf(guest) + "\"}", keyed()));
    done(as(host).post("/v1/bookings/" + stay + "/reviews", "{\"overall\": 5, \"text\": \"%s was kind\"}"
        .formatted(guest.user().profile().name()), keyed()));
    done(as(host).post("/v1/reviews/" + first.text("/id") + "/reply", "{\"text\": \"Thank you, %s\"}"
        .formatted(guest.user().profile().name()), keyed()));
    done(as(she).post("/v1/reviews/" + first.text("/id") + "/reports", "{\"reason\": \"SPAM\", \"words\": \"" + name
        + " says so\"}", keyed()));
    done(as(guest).post("/v1/bookings/" + stay + "/messages", "{\"text\": \"I am %s, %s\"}"
        .formatted(guest.user().profile().name(), phoneOf(guest)), keyed()));
    done(as(host).post("/v1/bookings/" + stay + "/messages", "{\"text\": \"Welcome, %s\"}"
        .formatted(guest.user().profile().name()), keyed()));
  }

  /** What others write that is nothing of hers stays. */
  private String phoneOf(LoggedInUser user) {
    return user.equals(she) ? phone : "+351 900 000 000";
  }

  /** A stay that was paid and given back, and is on an invoice. */
  private BookingId calledOff() {
    var booking = world.paidBooking(id(she), his, 60, 2).id();
    await().atMost(SOON).untilAsserted(
        () -> assertThat(as(she).get("/v1/bookings/" + booking + "/invoices").body()).contains(name));
    var path = "/v1/bookings/" + booking;
    done(as(she).post(path + "/cancel", "{}", "If-Match", as(she).get(path).header("ETag")));
    return booking;
  }

  private void replaceOwn(String path, String json) {
    done(as(she).put(path, json, "If-Match", as(she).get(path).header("ETag")));
  }

  private void erase(LoggedInUser user) {
    done(as(user).put("/v1/me/erasure", "{\"password\": \"" + KnownUsers.PASSWORD + "\"}"));
    await().atMost(SOON).untilAsserted(() -> assertThat(erased()).isTrue());
  }

  private boolean possible() {
    var answer = as(she).get("/v1/me/erasure");
    assertThat(answer.text("/inTheWay/0/what")).isIn("", "open-refunds", "open-payments");
    return answer.json().at("/possible").asBoolean();
  }

  private boolean erased() {
    return (boolean) db.fetchValue("select erased_at is not null from privacy.erasure where user_id = ?",
        id(she).value());
  }

  private void booksBalance() {
    assertThat(db.fetch("select currency from ledger.entry group by currency having sum(amount) <> 0")).isEmpty();
    assertThat(db.fetch("""
        select a.id from ledger.account a left join ledger.entry e on e.account_id = a.id
        where a.owner is not null group by a.id, a.total having a.total <> coalesce(sum(e.amount), 0)""")).isEmpty();
  }

  private void othersSeeNobody(BookingId stay, BookingId visit, BookingId called) {
    for (var path : List.of("/v1/bookings/" + stay, "/v1/bookings/" + stay + "/reviews",
        "/v1/bookings/" + stay + "/conversation", "/v1/conversations?as=HOST", "/v1/me/reservations",
        "/v1/listings/" + his + "/reviews", "/v1/bookings/" + called)) {
      seesNobody(host, path);
    }
    for (var path : List.of("/v1/bookings/" + visit, "/v1/bookings/" + visit + "/reviews",
        "/v1/bookings/" + visit + "/conversation", "/v1/conversations?as=GUEST", "/v1/me/trips",
        "/v1/users/" + id(guest) + "/reviews?as=GUEST")) {
      seesNobody(guest, path);
    }
    assertThat(as(guest).get("/v1/users/" + id(she)).status()).isEqualTo(404);
    assertThat(as(guest).get("/v1/listings/" + hers).status()).isEqualTo(404);
    assertThat(as(host).get("/v1/bookings/" + called + "/invoices").body()).as("as it was issued").contains(name);
  }

  private void seesNobody(LoggedInUser user, String path) {
    var seen = as(user).get(path);
    assertThat(seen.status()).as(path + " " + seen.body()).isEqualTo(200);
    assertThat(seen.body()).as(path).doesNotContain(name, email, digits);
  }

  private Answer registerAnew() {
    return Caller.at(port).post("/v1/users", "{\"email\": \"" + email
        + "\", \"password\": \"a long enough pass phrase\", \"name\": \"Somebody else\"}");
  }

  /** All that still refers to somebody, but for work that comes and goes. */
  private Map<String, List<String>> rowsAbout(UserId user) {
    return traces.tables().stream()
        .filter(table -> !Set.of("privacy.erasure", "platform.event_publication").contains(table))
        .collect(toMap(table -> table, table -> traces.rowsWith(table, user.toString())));
  }

  private Caller as(LoggedInUser user) {
    return Caller.at(port).as(user.bearer());
  }

  private static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.response().uri() + " " + answer.body()).isBetween(200, 204);
    return answer;
  }

  private static String[] keyed() {
    return new String[]{"Idempotency-Key", UUID.randomUUID().toString()};
  }

  private static UserId id(LoggedInUser user) {
    return user.user().id();
  }
}

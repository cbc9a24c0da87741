package dev.roost.messaging.application;

import static dev.roost.messaging.application.MessagingDesk.key;
import static dev.roost.messaging.application.MessagingDesk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.Actors.BERT;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.messaging.api.RenderedView;
import dev.roost.messaging.api.TemplateCommand;
import dev.roost.messaging.api.TemplateView;
import dev.roost.messaging.contract.MessagingRefusal.NothingToFillIn;
import dev.roost.messaging.contract.MessagingRefusal.TooManyTemplates;
import dev.roost.messaging.contract.MessagingRefusal.UnknownPlaceholder;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.PageRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class MessageTemplatesTest {

  private final MessagingDesk desk = new MessagingDesk();

  @Test
  void shouldBeKeptAndChangedByTheirOwner() {
    // given
    var created = created("Dear {guest}");
    // when
    var edited = desk.templates.edit(Actors.host(), created.id(), new TemplateCommand("Other", "Bye {guest}"), 1);
    // then
    assertThat(edited).isEqualTo(new TemplateView(created.id(), 2, "Other", "Bye {guest}", created.createdAt()));
    assertThat(desk.templates.get(Actors.host(), created.id())).isEqualTo(edited);
    assertThat(desk.templates.list(Actors.host(), PageRequest.first(9)).items()).containsExactly(edited);
    assertThat(refusalOf(
        () -> desk.templates.edit(Actors.host(), created.id(), new TemplateCommand("Other", "Bye"), 1)))
        .isEqualTo(new VersionStale("template", 2));
    // when
    desk.templates.remove(Actors.host(), created.id());
    // then
    assertThat(desk.templates.list(Actors.host(), PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void shouldBeNobodyElses() {
    // given
    var created = created("Dear {guest}");
    var conversation = desk.ask("Hello").conversation();
    var unknown = new NotFound("template", created.id().toString());
    // then
    assertThat(refusalOf(() -> desk.templates.get(Actors.host(BERT), created.id()))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.templates.remove(Actors.admin(), created.id()))).isEqualTo(unknown);
    assertThat(refusalOf(() -> desk.templates.edit(Actors.host(BERT), created.id(), new TemplateCommand("a", "b"), 1)))
        .isEqualTo(unknown);
    assertThat(desk.templates.list(Actors.host(BERT), PageRequest.first(9)).items()).isEmpty();
    var others = desk.templates.create(Actors.host(BERT), key(), new TemplateCommand("Mine", "Hello")).answer();
    assertThat(refusalOf(() -> desk.writing.preview(Actors.host(), conversation, others.id())))
        .isEqualTo(new NotFound("template", others.id().toString()));
  }

  @Test
  void shouldRefuseWhatItCouldNeverFillIn() {
    assertThat(refusalOf(() -> created("The code is {doorCode}"))).isInstanceOfSatisfying(UnknownPlaceholder.class,
        it -> assertThat(it.placeholder()).isEqualTo("doorCode"));
  }

  @Test
  void shouldBeNoMoreThanAnybodyNeeds() {
    // given
    for (var one = 0; one < 200; one++) {
      created("Dear {guest}");
    }
    // then
    assertThat(refusalOf(() -> created("Dear {guest}"))).isEqualTo(new TooManyTemplates(200));
  }

  @Test
  void shouldBeFilledInFromWhatTheGuestAskedFor() {
    // given
    var conversation = desk.ask("Hello").conversation();
    var template = created("{guest}, {host}, {listing}, {checkIn}, {checkOut}, {nights}, {guests}, {checkInTime}, "
        + "{checkOutTime}, {address}, anna@example.org");
    // when
    var preview = desk.writing.preview(Actors.host(), conversation, template.id());
    // then
    assertThat(preview).isEqualTo(new RenderedView(
        "Cara, Anna, A loft, 2027-07-01, 2027-07-04, 3, 2, 15:00, 11:00, {address}, •••", true, List.of("address")));
    assertThat(refusalOf(() -> desk.writing.send(Actors.host(), key(), conversation, template.id())))
        .isEqualTo(new NothingToFillIn(List.of("address")));
  }

  @Test
  void shouldTellTheAddressOfAStayThatIsExpected() {
    // given
    var template = created("From {checkIn}: {address}");
    for (var status : new BookingStatus[]{BookingStatus.REQUESTED, BookingStatus.COMPLETED,
        BookingStatus.CANCELLED_BY_HOST}) {
      desk.stays.with(status);
      var conversation = desk.ask("Hello").conversation();
      // then
      assertThat(desk.writing.preview(Actors.host(), conversation, template.id()).missing()).as("%s", status)
          .containsExactly("address");
    }
    // given
    desk.stays.with(BookingStatus.CONFIRMED);
    var conversation = desk.ask("Hello").conversation();
    // when
    var sent = desk.writing.send(Actors.host(), key(), conversation, template.id()).answer();
    // then
    assertThat(sent.text()).isEqualTo("From 2027-06-01: Quay 1, 9000 Ghent");
  }

  @Test
  void shouldBeForHosts() {
    // given
    var conversation = desk.ask("Hello").conversation();
    var guests = desk.templates.create(Actors.guest(), key(), new TemplateCommand("Mine", "Hello")).answer();
    // then
    assertThat(refusalOf(() -> desk.writing.preview(Actors.guest(), conversation, guests.id())))
        .isEqualTo(new NotAllowed("send templates of hosts"));
    assertThat(refusalOf(() -> desk.writing.send(Actors.guest(), key(), conversation, guests.id())))
        .isEqualTo(new NotAllowed("send templates of hosts"));
    assertThat(refusalOf(() -> desk.writing.preview(Actors.guest(BERT), conversation, guests.id())))
        .isEqualTo(new NotFound("conversation", conversation.toString()));
  }

  private TemplateView created(String text) {
    return desk.templates.create(Actors.host(), key(), new TemplateCommand("Arrival", text)).answer();
  }
}

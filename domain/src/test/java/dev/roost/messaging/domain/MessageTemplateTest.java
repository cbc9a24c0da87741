package dev.roost.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ANNA;
import static roosttest.messaging.MessagingFixture.NOON;

import dev.roost.messaging.contract.MessagingRefusal.UnknownPlaceholder;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.TemplateText.Rendered;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

  @Test
  void shouldFillInWhatThereIs() {
    // given
    var text = new TemplateText("Dear {guest}, {nights} nights in {listing}. {guest}, we are at {address}.");
    // when
    var rendered = text.render(Map.of(Placeholder.GUEST, "Cara $1 {host}", Placeholder.NIGHTS, "3",
        Placeholder.LISTING, "the loft"));
    // then
    assertThat(rendered).isEqualTo(new Rendered(
        "Dear Cara $1 {host}, 3 nights in the loft. Cara $1 {host}, we are at {address}.", List.of("address")));
  }

  @Test
  void shouldRefuseWhatItDoesNotKnowByName() {
    assertThat(catchThrowableOfType(Refused.class, () -> new TemplateText("Dear {guest}, the code is {doorCode}"))
        .refusal()).isEqualTo(new UnknownPlaceholder("doorCode", Placeholder.codes()));
    assertThat(catchThrowableOfType(Refused.class, () -> new TemplateText("Dear {Guest}"))).isNotNull();
  }

  @Test
  void shouldLeaveOtherBracesAlone() {
    assertThat(new TemplateText("{ } {} {1} {a b}").render(Map.of()))
        .isEqualTo(new Rendered("{ } {} {1} {a b}", List.of()));
  }

  @Test
  void shouldKnowEachPlaceholderByItsCode() {
    assertThat(Placeholder.values()).allSatisfy(it -> assertThat(Placeholder.of(it.code())).contains(it));
    assertThat(Placeholder.codes()).contains("guest", "listing", "checkIn", "checkOut", "nights", "address");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a\nb"})
  void shouldHaveANameOfOneLine(String name) {
    assertThat(catchThrowableOfType(Refused.class, () -> MessageTemplate.create(new TemplateId(UUID.randomUUID()), ANNA,
        name, new TemplateText("x"), NOON)).refusal()).isInstanceOf(InvalidField.class);
  }
}

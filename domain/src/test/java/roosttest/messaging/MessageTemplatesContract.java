package roosttest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.messaging.MessagingFixture.NOON;

import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.MessageTemplate;
import dev.roost.messaging.domain.MessageTemplates;
import dev.roost.messaging.domain.TemplateText;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of templates does. */
public abstract class MessageTemplatesContract {

  private final UserId owner = Actors.someone();
  private int made;

  protected abstract MessageTemplates templates();

  @Test
  void shouldFindWhatWasAddedAndChanged() {
    // given
    var template = added("Arrival");
    assertThat(template.version()).isEqualTo(1);
    // when
    template.edit("Departure", new TemplateText("Farewell, {guest}"));
    templates().save(template);
    // then
    var found = templates().lock(template.id()).orElseThrow().snapshot();
    assertThat(found).isEqualTo(new MessageTemplate.Snapshot(template.id(), 2, owner, "Departure",
        new TemplateText("Farewell, {guest}"), NOON));
    assertThatThrownBy(() -> templates().save(template)).hasMessageContaining("meanwhile");
  }

  @Test
  void shouldListThoseOfTheOwnerPageByPage() {
    // given
    var first = added("First");
    var second = added("Second");
    var third = added("Third");
    templates().add(MessageTemplate.create(newId(), Actors.someone(), "Other", new TemplateText("x"), NOON));
    // when
    var page = templates().of(owner, PageRequest.first(2));
    // then
    assertThat(page.items()).extracting(MessageTemplate::id).containsExactly(third.id(), second.id());
    var rest = templates().of(owner, new PageRequest(page.next(), 2));
    assertThat(rest.items()).extracting(MessageTemplate::id).containsExactly(first.id());
    assertThat(rest.next()).isNull();
    assertThat(templates().lockAndCount(owner)).isEqualTo(3);
  }

  @Test
  void shouldRemove() {
    // given
    var template = added("Arrival");
    // when
    templates().remove(template.id());
    // then
    assertThat(templates().find(template.id())).isEmpty();
    assertThat(templates().lockAndCount(owner)).isZero();
  }

  private MessageTemplate added(String name) {
    var template = MessageTemplate.create(newId(), owner, name, new TemplateText("Dear {guest}"), NOON);
    templates().add(template);
    return templates().find(template.id()).orElseThrow();
  }

  /** Later ones sort later. */
  private TemplateId newId() {
    return new TemplateId(new UUID(0x7000L + made++, UUID.randomUUID().getLeastSignificantBits()));
  }
}

package roosttest.messaging;

import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.MessageTemplate;
import dev.roost.messaging.domain.MessageTemplates;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Templates without a database: one thread, no transactions. */
public final class InMemoryMessageTemplates implements MessageTemplates {

  private final Map<TemplateId, MessageTemplate.Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<MessageTemplate> find(TemplateId id) {
    return Optional.ofNullable(stored.get(id)).map(MessageTemplate::restore);
  }

  @Override
  public Optional<MessageTemplate> lock(TemplateId id) {
    return find(id);
  }

  @Override
  public Page<MessageTemplate> of(UserId owner, PageRequest page) {
    var found = stored.values().stream().filter(it -> it.owner().equals(owner)).map(MessageTemplate::restore)
        .filter(it -> page.after() == null || it.id().toString().compareTo(page.after()) < 0)
        .sorted(Comparator.comparing((MessageTemplate it) -> it.id().toString()).reversed()).toList();
    return found.size() <= page.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, page.limit()), found.get(page.limit() - 1).id().toString());
  }

  @Override
  public int lockAndCount(UserId owner) {
    return Math.toIntExact(stored.values().stream().filter(it -> it.owner().equals(owner)).count());
  }

  @Override
  public void add(MessageTemplate template) {
    stored.put(template.id(), withVersion(template.snapshot(), 1));
  }

  @Override
  public void save(MessageTemplate template) {
    var before = stored.get(template.id());
    if (before == null || before.version() != template.version()) {
      throw new IllegalStateException("Template %s was changed meanwhile".formatted(template.id()));
    }
    stored.put(template.id(), withVersion(template.snapshot(), before.version() + 1));
  }

  @Override
  public void remove(TemplateId id) {
    stored.remove(id);
  }

  private static MessageTemplate.Snapshot withVersion(MessageTemplate.Snapshot it, long version) {
    return new MessageTemplate.Snapshot(it.id(), version, it.owner(), it.name(), it.text(), it.createdAt());
  }
}

package dev.roost.messaging.api;

import dev.roost.messaging.contract.TemplateId;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;

/** What hosts write again and again. Everybody sees their own only. */
public interface OwnMessageTemplates {

  Once<TemplateView> create(Actor owner, IdempotencyKey key, TemplateCommand command);

  /** The newest first. */
  Page<TemplateView> list(Actor owner, PageRequest page);

  TemplateView get(Actor owner, TemplateId template);

  TemplateView edit(Actor owner, TemplateId template, TemplateCommand command, long expectedVersion);

  void remove(Actor owner, TemplateId template);
}

package dev.roost.messaging.domain;

import dev.roost.messaging.contract.TemplateId;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.Repository;

/** All templates of all hosts. */
@Repository
public interface MessageTemplates {

  Optional<MessageTemplate> find(TemplateId id);

  /** Loads it and keeps it from being changed by others until the transaction ends. */
  Optional<MessageTemplate> lock(TemplateId id);

  /** Those of one owner, the newest first. */
  Page<MessageTemplate> of(UserId owner, PageRequest page);

  /** How many the owner has; keeps others from adding one for this owner until the transaction ends. */
  int lockAndCount(UserId owner);

  /** Stores a new one, as version 1. */
  void add(MessageTemplate template);

  /** Stores what changed, as the next version; fails where another version was stored meanwhile. */
  void save(MessageTemplate template);

  void remove(TemplateId id);
}

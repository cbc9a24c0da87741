package dev.roost.messaging.domain;

import dev.roost.messaging.contract.TemplateId;
import dev.roost.shared.Aggregate;
import dev.roost.shared.Text;
import dev.roost.shared.UserId;
import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** What a host writes again and again. */
@AggregateRoot
public final class MessageTemplate extends Aggregate {

  private static final int LONGEST_NAME = 100;

  @Identity private final TemplateId id;
  private final UserId owner;
  private final Instant createdAt;
  private String name;
  private TemplateText text;

  private MessageTemplate(Snapshot stored) {
    super(stored.version());
    this.id = stored.id();
    this.owner = stored.owner();
    this.createdAt = stored.createdAt();
    this.name = stored.name();
    this.text = stored.text();
  }

  public static MessageTemplate create(TemplateId id, UserId owner, String name, TemplateText text, Instant now) {
    return new MessageTemplate(new Snapshot(id, 0, owner, nameOf(name), text, now));
  }

  /** For loading only: trusts its input, raises nothing. */
  public static MessageTemplate restore(Snapshot stored) {
    return new MessageTemplate(stored);
  }

  public void edit(String otherName, TemplateText otherText) {
    name = nameOf(otherName);
    text = otherText;
  }

  public TemplateId id() {
    return id;
  }

  public UserId owner() {
    return owner;
  }

  public TemplateText text() {
    return text;
  }

  public Snapshot snapshot() {
    return new Snapshot(id, version(), owner, name, text, createdAt);
  }

  private static String nameOf(String given) {
    return Text.line("name", given, 1, LONGEST_NAME);
  }

  /** All that is stored of it. */
  public record Snapshot(TemplateId id, long version, UserId owner, String name, TemplateText text,
      Instant createdAt) {
  }
}

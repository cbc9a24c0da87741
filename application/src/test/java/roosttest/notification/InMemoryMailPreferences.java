package roosttest.notification;

import dev.roost.notification.application.MailPreferences;
import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.UserId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryMailPreferences implements MailPreferences {

  private final Map<UserId, Set<MailCategory>> all = new ConcurrentHashMap<>();

  @Override
  public Set<MailCategory> turnedOff(UserId reader) {
    return Set.copyOf(all.getOrDefault(reader, Set.of()));
  }

  @Override
  public void turnOff(UserId reader, MailCategory category) {
    all.computeIfAbsent(reader, _ -> new HashSet<>()).add(category);
  }

  @Override
  public void replace(UserId reader, Set<MailCategory> turnedOff) {
    all.put(reader, new HashSet<>(turnedOff));
  }
}

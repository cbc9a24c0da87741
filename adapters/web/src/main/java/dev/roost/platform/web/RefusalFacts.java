package dev.roost.platform.web;

import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The facts of a refusal by their names: ids and scopes as clients write them, money and all else as it is. */
public final class RefusalFacts {

  private RefusalFacts() {
  }

  public static Map<String, Object> of(Refusal refusal) {
    var facts = new LinkedHashMap<String, Object>();
    for (var component : refusal.getClass().getRecordComponents()) {
      facts.put(component.getName(), plain(valueOf(component, refusal)));
    }
    return facts;
  }

  private static Object valueOf(RecordComponent component, Refusal refusal) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(refusal);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException("Cannot read %s of %s".formatted(component.getName(), refusal.key()), broken);
    }
  }

  private static Object plain(Object fact) {
    return switch (fact) {
      case Scope scope -> scope.code();
      case Collection<?> many -> many.stream().map(RefusalFacts::plain).toList();
      case Record id when id.getClass().getRecordComponents().length == 1
          && id.getClass().getRecordComponents()[0].getType() == UUID.class ->
        id.toString();
      default -> fact;
    };
  }
}

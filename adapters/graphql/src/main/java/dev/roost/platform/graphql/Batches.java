package dev.roost.platform.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads what many things refer to with one call. */
public final class Batches {

  private Batches() {
  }

  /**
   * What each of the things refers to.
   *
   * @param reference the id that a thing refers by; absent where it refers to nothing
   * @param load finds those of the ids that there are and the asker may see
   */
  public static <T, I, R> Map<T, R> of(List<T> things, Function<T, @Nullable I> reference,
      Function<Collection<I>, Map<I, R>> load) {
    var ids = new LinkedHashSet<I>();
    for (var thing : things) {
      var id = reference.apply(thing);
      if (id != null) {
        ids.add(id);
      }
    }
    var found = ids.isEmpty() ? Map.<I, R>of() : load.apply(ids);
    var answers = new HashMap<T, R>();
    for (var thing : things) {
      var id = reference.apply(thing);
      var answer = id == null ? null : found.get(id);
      if (answer != null) {
        answers.put(thing, answer);
      }
    }
    return answers;
  }
}

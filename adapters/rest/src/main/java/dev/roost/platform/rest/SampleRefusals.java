package dev.roost.platform.rest;

import dev.roost.shared.Refusal;
import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Instances that carry nothing: what a refusal is called and which kind it is does not depend on its facts. */
final class SampleRefusals {

  private SampleRefusals() {
  }

  static Refusal of(Class<? extends Refusal> type) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      @Nullable Object[] nothing = Arrays.stream(constructor.getParameterTypes()).map(SampleRefusals::zeroOf).toArray();
      return (Refusal) constructor.newInstance(nothing);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("A refusal must be a record that checks nothing: " + type.getName(), broken);
    }
  }

  private static @Nullable Object zeroOf(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }
}

package dev.roost.platform;

import java.time.Duration;

/**
 * Work that Roost does again and again, such as tidying up. A context offers it as a bean; one node at a time does it, a
 * run that fails is logged and does not stop later ones, and a run that a crash cut short is taken up by another node.
 * So the work must be able to run twice.
 *
 * @param name stable and unique, such as {@code identity.forget-old-attempts}: renaming it starts it anew
 * @param every the time from the end of one run to the start of the next
 * @param work one run; it should do a bounded amount and leave the rest to the next
 */
public record RecurringWork(String name, Duration every, Runnable work) {
  public RecurringWork {
    if (!name.matches("[a-z][a-z-]*\\.[a-z][a-z-]*")) {
      throw new IllegalArgumentException("Name the work context.purpose, not " + name);
    }
    if (!every.isPositive()) {
      throw new IllegalArgumentException("%s needs some time between two runs, not %s".formatted(name, every));
    }
  }
}

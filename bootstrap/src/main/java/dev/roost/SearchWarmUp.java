package dev.roost;

import dev.roost.search.api.SearchIndex;
import dev.roost.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads what is searched into memory beside everything else, so that neither the start nor the first search waits for it. */
@Component
class SearchWarmUp {

  private static final Logger LOG = LoggerFactory.getLogger(SearchWarmUp.class);

  private final SearchIndex index;

  SearchWarmUp(SearchIndex index) {
    this.index = index;
  }

  @EventListener
  void warmUp(ApplicationReadyEvent ready) {
    if (Command.isRunBy(ready)) {
      return;
    }
    Thread.ofVirtual().name("search-warm-up").start(this::read);
  }

  private void read() {
    try {
      index.warmUp(Actor.system("start"));
    } catch (RuntimeException failure) {
      LOG.info("The first search will read the cards, since that failed at the start: {}", failure.toString());
    }
  }
}

package dev.roost.messaging.application;

import dev.roost.messaging.contract.MessageSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Nudges once a message is committed, on a thread of its own: whoever writes waits for nobody. Nothing is lost with a node that dies
 * in between, so this needs no event publication.
 */
@Component
class LiveNudging {

  private final LiveWatch watch;

  LiveNudging(LiveWatch watch) {
    this.watch = watch;
  }

  @EventListener
  void on(MessageSent event) {
    var nudge = new Nudge(event.listing(), event.guest());
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        Thread.ofVirtual().name("live-nudge").start(() -> watch.nudge(nudge));
      }
    });
  }
}

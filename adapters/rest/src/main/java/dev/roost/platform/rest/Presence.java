package dev.roost.platform.rest;

/** Of whoever sent a request: an answer that goes on for long asks now and then whether they are still let in. */
@FunctionalInterface
public interface Presence {

  /** Whether the session, or the key, that sent the request still counts. */
  boolean lasts();
}

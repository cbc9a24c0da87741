package dev.roost.payment.application;

/** Somebody who runs this Roost has to look. */
@FunctionalInterface
interface Alarm {

  void raise(String what);
}

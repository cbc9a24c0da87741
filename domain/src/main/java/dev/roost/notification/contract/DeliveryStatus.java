package dev.roost.notification.contract;

/** What has become of the sending of an event. */
public enum DeliveryStatus {
  /** It is sent now, or tried again later. */
  WAITING,
  /** The endpoint has it: it answered with 2xx. */
  DELIVERED,
  /** It was tried for three days in vain, or the endpoint is gone. */
  FAILED
}

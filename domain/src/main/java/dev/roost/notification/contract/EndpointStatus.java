package dev.roost.notification.contract;

/** Whether events are sent to a webhook endpoint. */
public enum EndpointStatus {
  /** They are. */
  ENABLED,
  /** Its owner does not want any now. */
  DISABLED,
  /** The endpoint itself has said that it is gone (410). */
  GONE
}

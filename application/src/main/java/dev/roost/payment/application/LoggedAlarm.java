package dev.roost.payment.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Alarms are errors in the log, which whoever runs a Roost watches. */
@Component
class LoggedAlarm implements Alarm {

  private static final Logger LOG = LoggerFactory.getLogger(LoggedAlarm.class);

  @Override
  public void raise(String what) {
    LOG.error("{}", what);
  }
}

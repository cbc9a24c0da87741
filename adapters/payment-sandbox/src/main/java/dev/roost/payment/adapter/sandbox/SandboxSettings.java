package dev.roost.payment.adapter.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How slow the sandbox is.
 *
 * @param delay what passes before something pending is decided, and before a late webhook is sent
 * @param hold how long money is held before it goes back by itself
 */
@ConfigurationProperties("roost.payment.sandbox")
record SandboxSettings(@DefaultValue("10s") Duration delay, @DefaultValue("7d") Duration hold) {
}

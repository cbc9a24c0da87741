package dev.roost.platform.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set of timed work.
 *
 * @param enabled whether this node does any; another one may do it for all
 * @param poll how often this node looks for work that is due
 * @param heartbeat how often this node says that it is alive; after six that are missing, others take up its runs
 * @param threads how many runs this node does at the same time
 */
@ConfigurationProperties("roost.jobs")
record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("1s") Duration poll,
    @DefaultValue("10s") Duration heartbeat, @DefaultValue("4") int threads) {
}

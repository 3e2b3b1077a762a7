package org.mithaq.mention;

import java.util.List;

/**
 * The mentions of a sentence, entities, topics and dates apart; each list in the order of the text
 * and without overlaps.
 */
public record Found(List<Mention> entities, List<Mention.Topic> topics, List<Mention.Date> dates) {}

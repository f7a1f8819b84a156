/** XML of strangers: bytes come in, events leave, and nothing is fetched, declared or expanded. Begin at {@link org.programmereporting.xml.ClosedXml}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.xml;

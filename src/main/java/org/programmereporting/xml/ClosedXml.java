package org.programmereporting.xml;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one place that makes a reader of XML: no document type, no entity but the five of XML itself, nothing fetched. */
public final class ClosedXml {
    private static final int DEEPEST = 1_000;
    private static final int MOST_ATTRIBUTES = 10_000;

    /** One a thread: to make one takes longer than to read a small part, and that threads may share one is promised nowhere. */
    private static final ThreadLocal<XMLInputFactory> FACTORY = ThreadLocal.withInitial(ClosedXml::factory);

    private ClosedXml() {}

    /**
     * The events of a document; its encoding is found out as XML says.
     *
     * @throws XMLStreamException now or later, when it is not well-formed
     */
    public static XMLStreamReader stream(byte[] content) throws XMLStreamException {
        return FACTORY.get().createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // the same under every Java: later ones stop earlier, and call it no XML before the reader can say what is too
        // much
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}

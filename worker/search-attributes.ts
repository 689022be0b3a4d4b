// Makes sure that Temporal knows the attributes by which an operator lists dossiers.
import { isGrpcServiceError, type Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { Failed } from '../client/front-desk.ts';
import { SEARCH_ATTRIBUTES } from '../workflows/names.ts';

const { IndexedValueType } = proto.temporal.api.enums.v1;

/** gRPC status code. */
const ALREADY_EXISTS = 6;

const WANTED = new Map([
  [SEARCH_ATTRIBUTES.fase, IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD],
  [SEARCH_ATTRIBUTES.volgendeDag, IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD],
  [SEARCH_ATTRIBUTES.teLaat, IndexedValueType.INDEXED_VALUE_TYPE_INT],
]);

/**
 * Registers the attributes that are missing in `namespace`.
 * @throws Failed when the service does not let us, with what its operator has to do
 */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const known = await registered(connection, namespace);
  const missing = [...WANTED].filter(([name]) => !known.includes(name));
  if (missing.length === 0) return;
  try {
    const searchAttributes = Object.fromEntries(missing);
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    // Another worker, started at the same time, was first.
    const code: number | undefined = isGrpcServiceError(error) ? error.code : undefined;
    if (code === ALREADY_EXISTS) return;
    // Not everybody may manage a service, and not every service is managed this way: it is enough that they exist.
    if (await canBeSearched(connection, namespace)) return;
    throw new Failed(
      `Temporal kent in ${namespace} de zoekvelden ${[...WANTED.keys()].join(', ')} niet en laat ze ons niet toevoegen; vraag de beheerder ze te maken (Keyword, Keyword, Int).`,
      { cause: error },
    );
  }
}

/** What is known already, as far as the service tells (a test server and some hosted ones do not). */
async function registered(connection: Connection, namespace: string): Promise<string[]> {
  return connection.operatorService.listSearchAttributes({ namespace }).then(
    ({ customAttributes }) => Object.keys(customAttributes),
    () => [],
  );
}

async function canBeSearched(connection: Connection, namespace: string): Promise<boolean> {
  const query = `${SEARCH_ATTRIBUTES.fase} = '-' AND ${SEARCH_ATTRIBUTES.volgendeDag} = '-' AND ${SEARCH_ATTRIBUTES.teLaat} = 0`;
  return connection.workflowService.countWorkflowExecutions({ namespace, query }).then(
    () => true,
    () => false,
  );
}

import { GenericContainer, Wait } from 'testcontainers';
import { freePort } from '#infra/processes/ports';

const local = '127.0.0.1';

/** The official images, where a Docker engine answers. The ports are chosen here because both servers must announce them. */
export const startDockerEngines = async () => {
  const [mongodb, broker] = [await freePort(), await freePort()];
  const initiate = `rs.initiate({_id: 'rs0', members: [{_id: 0, host: '${local}:${mongodb}'}]})`;
  const mongo = await new GenericContainer('mongo:8')
    .withNetworkMode('host')
    .withCommand(['mongod', '--replSet', 'rs0', '--bind_ip', local, '--port', String(mongodb)])
    .withWaitStrategy(Wait.forLogMessage(/Waiting for connections/))
    .start();
  await mongo.exec(['mongosh', '--quiet', '--port', String(mongodb), '--eval', initiate]);
  const kafka = await new GenericContainer('apache/kafka:4.2.0')
    .withExposedPorts({ container: 9092, host: broker })
    .withEnvironment({ ...single, KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${local}:${broker}` })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  const stop = async () => void (await Promise.all([mongo.stop(), kafka.stop()]));
  return { mongodbUri: `mongodb://${local}:${mongodb}/?replicaSet=rs0`, kafkaBrokers: `${local}:${broker}`, stop };
};

const single = {
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
};

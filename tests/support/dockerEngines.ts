import { GenericContainer, Wait } from 'testcontainers';
import { freePort } from '#infra/processes/ports';

const local = '127.0.0.1';
const kafkaSettings = `NODE_ID=1 PROCESS_ROLES=broker,controller CONTROLLER_QUORUM_VOTERS=1@localhost:9093
  LISTENERS=PLAINTEXT://:9092,CONTROLLER://:9093 CONTROLLER_LISTENER_NAMES=CONTROLLER AUTO_CREATE_TOPICS_ENABLE=false
  OFFSETS_TOPIC_REPLICATION_FACTOR=1 GROUP_INITIAL_REBALANCE_DELAY_MS=0`;

/** The official images, where a Docker engine answers. The ports are chosen here because both servers must announce them. */
export const startDockerEngines = async () => {
  const [mongodb, broker] = [await freePort(), await freePort()];
  const members = `[{_id: 0, host: '${local}:${mongodb}'}]`;
  const mongo = await new GenericContainer('mongo:8')
    .withNetworkMode('host')
    .withCommand(['mongod', '--replSet', 'rs0', '--bind_ip', local, '--port', String(mongodb)])
    .withWaitStrategy(Wait.forLogMessage(/Waiting for connections/))
    .start();
  await mongo.exec(['mongosh', '--quiet', '--port', String(mongodb), '--eval', `rs.initiate({_id: 'rs0', members: ${members}})`]);
  const settings = `${kafkaSettings} ADVERTISED_LISTENERS=PLAINTEXT://${local}:${broker}`.split(/\s+/).map((line) => line.split(/=(.*)/s));
  const kafka = await new GenericContainer('apache/kafka:4.2.0')
    .withExposedPorts({ container: 9092, host: broker })
    .withEnvironment(Object.fromEntries(settings.map(([key, value]) => [`KAFKA_${key}`, value ?? ''])))
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  const stop = async () => void (await Promise.all([mongo.stop(), kafka.stop()]));
  return { mongodbUri: `mongodb://${local}:${mongodb}/?replicaSet=rs0`, kafkaBrokers: `${local}:${broker}`, stop };
};

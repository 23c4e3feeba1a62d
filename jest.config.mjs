// jest runs what was built: what is tested is what ships.
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{libs,apps}/*/dist/**/*.spec.js', '<rootDir>/test/dist/**/*.spec.js'],
  transform: {},
  maxWorkers: 2,
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/dist/kit/global-setup.js',
  globalTeardown: '<rootDir>/test/dist/kit/global-teardown.js',
};

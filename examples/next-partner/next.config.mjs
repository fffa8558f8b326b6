/** As a new app has it: with Cache Components, which refuse routes that say how they are cached. */

export default { cacheComponents: true };

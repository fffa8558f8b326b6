// Written by openapi-counterpart from the description. Edits are lost.

export interface paths {
  '/v1/deployments/{deploymentId}/integrations/{integrationConfigurationId}/resources/{resourceId}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deployment that waits.
         * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
         */
        deploymentId: string;
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * @description The action, by its slug.
         * @example create-branch
         */
        action: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Report on an action of a deployment
     * @description When a deployment starts an action, the partner gets the webhook `deployment.integration.action.start`, and the build waits. The partner reports here how the action goes. `succeeded` lets the build go on, with the secrets among the `outcomes` as its environment variables; `failed` says that the action did not work out.
     *
     *     Two more webhooks, `deployment.integration.action.cancel` and `deployment.integration.action.cleanup`, tell the partner to stop and to remove what it made. The token is that of the installation.
     */
    patch: operations['update-integration-deployment-action'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update an installation
     * @description Pushes what changed about an installation at the partner: its status, its installation-level plan, or the notification shown beside it. Members that are left out stay as they are, and a notification of `null` takes the present one away.
     *
     *     The status is for display. A partner that suspends an installation, for instance over an overdue invoice, has to stop serving it by itself, and sets `resumed` once all is well again. Instead of pushing, a partner may send the event `installation.updated`, upon which Vercel reads the installation from the partner.
     */
    patch: operations['update-installation'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/account': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * Get the account of an installation
     * @description Tells which team the installation belongs to, where it is in the dashboard, and whom to write to. The contact is the best one at this moment: it changes as people join, leave and change roles, so look it up again before each message. The identifier of the team is not told.
     */
    get: operations['get-account-info'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report usage and interim costs
     * @description Reports what the customer has used, and what that would cost so far. It is shown in the dashboard and charges nobody: an invoice does that. Report at least once a day, better every hour, for every subscription.
     *
     *     All values are totals of the billing period up to now, not what was added since the last report. Of the reports about one day, week or month only the one with the newest `timestamp` is kept. `eod` has to lie within the period; neither `eod` nor the end of the period may be more than 24 hours before the clock of Vercel.
     */
    post: operations['submit-billing-data'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/balance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report prepaid balances
     * @description Reports what is left of the credits that the customer bought. Report at least once a day, better every hour: when the value falls below the threshold of the customer, Vercel buys more. Of several reports the one with the newest `timestamp` counts.
     */
    post: operations['submit-prepayment-balances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/finalize': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that no more invoices follow
     * @description Closes the billing of an installation that the customer asked to remove. Call it when the last invoices are submitted: the removal then goes on as soon as all that are open are settled, and does not wait for the usual 24 hours. No invoice can be submitted afterwards.
     */
    post: operations['finalize-installation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit an invoice
     * @description Has Vercel charge the customer. The invoice goes out at sign-up, at the start or at the end of the billing period, as the plan has it. Vercel adds the tax, and does not send an invoice of less than $0.50. Amounts on invoices have two decimals.
     *
     *     A resource is billed once for a billing period and a plan, with as many lines as it takes in that one invoice. The plan has to be a subscription, and must have been in force for the resource during the period. Interim reports have to be sent hourly for every subscription. The date lies within the period. An `externalId`, if given, is used for one invoice of the installation only. `final` announces the last invoice of an installation that is about to be deleted, and is not accepted at any other time.
     *
     *     With `test` nothing is charged: the invoice appears neither in the console nor in the dashboard, and ends as `test.result` says. `test.validate` decides whether the checks of a real invoice are made; a real one is always checked.
     */
    post: operations['submit-invoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    /**
     * Get an invoice
     * @description Reads an invoice and the state it is in. Webhooks tell of most changes, but may come late or out of order, so read the invoice before acting on one. A prepaid purchase is credited only when this says `paid`.
     *
     *     Once the installation is finalized, its token is void and its invoices cannot be read any more.
     */
    get: operations['get-invoice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/billing/invoices/{invoiceId}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Act on an invoice
     * @description Asks Vercel to refund an invoice in full or in part, at most its total. An invoice that was not charged yet is cancelled, one that was is paid back the way it was paid; where that is impossible, it becomes a case for support. The webhook `marketplace.invoice.refunded` tells when it is done.
     *
     *     A refund can be asked for while the invoice is paid, notpaid or overdue, but not while another request for it is open. Refunds after the installation was finalized are up to support.
     */
    post: operations['update-invoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/credentials/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a token of an installation
     * @description Ends a token of the installation. Sign the request with the new token and name the old one in the body, once nothing uses it any more. Revoking a token again does no harm. The last token that works cannot be revoked.
     */
    post: operations['revoke-installation-credential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/credentials/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a new token for an installation
     * @description Makes another access token for the installation. The request is signed with the token that is to be replaced and carries the client secret too, so that somebody who has got hold of the token alone cannot do it. The old token stays good until it is revoked.
     */
    post: operations['rotate-installation-credential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell of a change
     * @description Tells Vercel that an installation or a resource changed at the partner. The event carries hardly any data: Vercel reads the new state from the partner afterwards, with the operations of the Partner API.
     *
     *     Send `resource.updated` whenever anything about a resource that Vercel knows changed, for instance when a user renamed a database, when a resource was suspended, or when it has become ready. Send `installation.updated` when the plan or the notification of the installation changed.
     */
    post: operations['create-event'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/member/{memberId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The member, as the claim `user_id` of a token signed by Vercel names them.
         * @example usr_4f1c9a7e20b84d52
         */
        memberId: string;
      };
      cookie?: never;
    };
    /**
     * Get a member of the team
     * @description Tells the present role of a member of the team that the installation belongs to. Ask for it when a right depends on it, since the role in an earlier token may have changed; the webhook `marketplace.member.changed` tells when it does.
     */
    get: operations['get-member'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/products/{integrationProductIdOrSlug}/resources/{resourceId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The product of the resource, by its identifier or its slug.
         * @example acme-postgres
         */
        integrationProductIdOrSlug: string;
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the secrets of a resource of a product
     * @deprecated
     * @description Does the same as `update-resource-secrets-by-id`, which needs no product in its path and is to be used instead.
     *
     *     Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
     *
     *     Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
     */
    put: operations['update-resource-secrets'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * List the resources of an installation
     * @description Lists every resource of the installation as Vercel has it recorded, which is how a partner finds out what has drifted apart. The whole list comes in one reply, without secrets.
     */
    get: operations['get-integration-resources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Get a resource
     * @description Reads one resource as Vercel has it recorded. Secrets are not part of the reply.
     */
    get: operations['get-integration-resource'];
    /**
     * Import a resource
     * @description Makes a resource that exists at the partner known to Vercel, or replaces what Vercel knows of it, under the identifier that the partner uses. The reply tells the name that Vercel settled on, which may differ from the one that was asked for.
     *
     *     A `linked` resource is not billed through Vercel, and removing it from Vercel does not delete it at the partner. When a user picks an existing resource in the import flow, this has to succeed before the browser is sent back to Vercel.
     */
    put: operations['import-resource'];
    post?: never;
    /**
     * Delete a resource
     * @description Removes a resource of the installation from Vercel, for instance after it was deleted at the partner.
     */
    delete: operations['delete-integration-resource'];
    options?: never;
    head?: never;
    /**
     * Update a resource
     * @description Pushes what changed about a resource at the partner, in place of an event upon which Vercel would read it back. Members that are left out stay as they are, and a notification of `null` takes the present one away. The status is for display: the partner has to stop and to resume the service by itself.
     *
     *     Secrets given as a list replace all that there were. Given as an object with `partial: true`, they are added to the others or overwrite those of the same name.
     */
    patch: operations['update-resource'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/edge-config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Read the Edge Config of a resource
     * @deprecated
     * @description This is the older address of `get-global-config` and is to be replaced by it.
     *
     *     Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
     */
    get: operations['get-edge-config'];
    /**
     * Write the Edge Config of a resource
     * @deprecated
     * @description This is the older address of `put-global-config` and is to be replaced by it.
     *
     *     Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nobody else wrote since, and refused with 412 otherwise.
     */
    put: operations['put-edge-config'];
    post?: never;
    delete?: never;
    options?: never;
    /**
     * Ask whether the Edge Config of a resource has changed
     * @deprecated
     * @description This is the older address of `head-global-config` and is to be replaced by it.
     *
     *     Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
     */
    head: operations['head-edge-config'];
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/global-config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Read the Global Config of a resource
     * @description Reads the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-None-Match`, an unchanged store is answered with 304 and without data.
     */
    get: operations['get-global-config'];
    /**
     * Write the Global Config of a resource
     * @description Replaces what is in the store that flags and experiments are synced into, when the user has switched the syncing on. With the tag of an earlier reply in `If-Match`, the data is written only if nobody else wrote since, and refused with 412 otherwise.
     */
    put: operations['put-global-config'];
    post?: never;
    delete?: never;
    options?: never;
    /**
     * Ask whether the Global Config of a resource has changed
     * @description Answers as a read would, but with the headers alone: no reply to it has a body, an error no more than a success.
     */
    head: operations['head-global-config'];
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make flags and experiments known
     * @description Makes up to 50 flags and experiments known to Vercel, which then shows them in its dashboard and leads from there to the partner.
     */
    post: operations['create-experimentation-items'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/experimentation/items/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * @description The flag or experiment, under the identifier that the partner gave it.
         * @example flag_91ab
         */
        itemId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a flag or an experiment
     * @description Removes a flag or an experiment from Vercel. The partner deletes its own by itself.
     */
    delete: operations['delete-experimentation-item'];
    options?: never;
    head?: never;
    /**
     * Update a flag or an experiment
     * @description Changes what Vercel shows of a flag or an experiment. The slug and the origin have to be given each time, even where they did not change.
     */
    patch: operations['update-experimentation-item'];
    trace?: never;
  };
  '/v1/installations/{integrationConfigurationId}/resources/{resourceId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set the secrets of a resource
     * @description Sets new secrets for a resource, after its credentials were changed at the partner or in answer to a request to rotate them that could not be served at once. Without `partial: true` they replace all that there were.
     *
     *     Projects that are connected get the new values, yet are not redeployed: what runs keeps on using the old ones until the user deploys again, and only then should the partner let the old credentials expire. Only after a rotation that Vercel asked for does Vercel redeploy them. Projects that are connected later get the new values from the start.
     */
    put: operations['update-resource-secrets-by-id'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/configuration/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * Get an installation
     * @description Looks up one installation. Only its owner, a team or a user, may do so.
     *
     *     The reply has one of two forms. The detailed one has `projectSelection`, `notification` and `transferRequest`, all three; the plain one lacks them.
     */
    get: operations['getConfiguration'];
    put?: never;
    post?: never;
    /**
     * Remove an installation
     * @description Removes an installation with all that belongs to it: its webhooks, its log drains and the environment variables it made in projects. For an installation with billing the removal is only begun; it waits until the partner has sent the last invoices and all of them are paid.
     */
    delete: operations['deleteConfiguration'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/configuration/{id}/products': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    /**
     * List the products of an installation
     * @description Lists the products that resources can be created of in this installation, with the protocols each supports and with its metadata schema. The schema says which settings `createIntegrationStoreDirect` wants in `metadata`, which of them must be there, and what is allowed in each: check the settings against it before you send them. Either the identifier or the slug of a product does for later calls.
     */
    get: operations['getConfigurationProducts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/configurations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List installations
     * @description Lists the installations of the team, or of the user if no team is named. The view of the account has all of them, without the integration behind each. The view of the projects has that too, but leaves out installations that exist for nothing but the authorization of a user.
     *
     *     It is the first step of creating a resource without the dashboard: pick the installation here, then a product of it with `getConfigurationProducts`, then a plan with `getBillingPlans`, then call `createIntegrationStoreDirect`. The token is that of a user.
     */
    get: operations['getConfigurations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/installations/{integrationConfigurationId}/resources/{resourceId}/connections': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Connect a resource to a project
     * @description Connects a resource, for instance one that `createIntegrationStoreDirect` made, to a project of the team. Its secrets become environment variables of the project. The partner hears of it through the webhook `integration-resource.project-connected`; its server is not called. The token is that of a user.
     */
    post: operations['connectIntegrationResourceToProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/integration/{integrationIdOrSlug}/products/{productIdOrSlug}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The integration, by its identifier or its slug.
         * @example acme
         */
        integrationIdOrSlug: string;
        /**
         * @description The product, by its identifier or its slug.
         * @example acme-postgres
         */
        productIdOrSlug: string;
      };
      cookie?: never;
    };
    /**
     * List the plans of a product
     * @description Lists the plans under which the product can be had. Vercel asks the partner for them, for the product or for the installation, so that prices may depend on `metadata`: ask again when the user changes a setting. The identifier of the chosen plan goes to `createIntegrationStoreDirect`; for a free plan it may be left out there.
     */
    get: operations['getBillingPlans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/integrations/sso/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange the code of a sign-in for tokens
     * @description When a user opens the partner from Vercel, the browser arrives with a `code` and a `state`. The partner exchanges the code here, verifies the `id_token` like any other token that Vercel signs, signs the user in and shows the page that the other query parameters ask for. A code works once. The `id_token` is short-lived, so it must not be stored.
     *
     *     With a refresh token from an earlier reply the same exchange gives fresh tokens. The integration proves itself with its client secret in the body; there is no `Authorization` header.
     */
    post: operations['exchange-sso-token'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/storage/stores/integration/direct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a store, free or paid
     * @description Creates a resource of a Marketplace product without the dashboard, and settles its billing. The token is that of a user who is an administrator of the installation, not that of the installation.
     *
     *     Vercel checks the installation and the product, settles how the resource is paid, has the partner provision it, and returns the store. Without `billingPlanId` it looks for a free plan of the product. With one it makes a billing authorization for that plan, which takes a valid payment method. A prepayment plan whose amount can be chosen also needs `prepaymentAmountCents`.
     *
     *     What goes into the body comes from three other calls: `getConfigurations` lists the installations, `getConfigurationProducts` their products and the metadata schema that `metadata` has to fit, `getBillingPlans` the plans.
     *
     *     The storage quotas of the team apply. The common errors: 400 for a value that is not valid, a product without a suitable plan, or a problem with the billing; 402 for an account that is blocked or has no payment method; 403 for a user who is no administrator; 404 for an unknown installation or product; 429 for too many requests.
     */
    post: operations['createIntegrationStoreDirect'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/oauth/access_token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange the code of an installation for its token
     * @description An integration that is installed on the site of the partner (an `external` installation, or one with a connected account) gets its token by OAuth: after the user agreed, Vercel sends the browser to the redirect URL with a `code`, and the partner exchanges it here. The code is good for 30 minutes and works once. `redirect_uri` has to be the one the browser was sent to.
     *
     *     The integration proves itself with its client secret in the body; there is no `Authorization` header. Installations made through the Marketplace do not need this call: there Vercel hands the token to the partner's server.
     */
    post: operations['exchange-oauth-code'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A person of the team. */
    AccountContact: {
      /**
       * @description The e-mail address.
       * @example ada@blueheron.example
       */
      email: string;
      /**
       * @description The name of the person.
       * @example Ada Vermeer
       */
      name?: string;
    };
    /** @description The team behind an installation. */
    AccountInformation: {
      /** @description Whom to write to at this moment, or `null` when there is nobody. */
      contact: components['schemas']['AccountContact'] | components['schemas']['Null'];
      /**
       * @description The name of the team.
       * @example Blue Heron Studio
       */
      name?: string;
      /**
       * @description The page of the installation in the Vercel dashboard.
       * @example https://vercel.com/blue-heron/~/integrations/acme/icfg_cuwj0AdCdH3BwWT4LPijCC7t
       */
      url: string;
    };
    /** @description An installation in the view of the account, which promises none of the members. */
    AccountViewConfiguration: components['schemas']['ConfigurationFields'];
    /** @description An address of the application that signs its users in through the resource. */
    AppUrl: {
      target: components['schemas']['EnvironmentTarget'];
      /**
       * @description The address.
       * @example https://shop.blueheron.example
       */
      url: string;
    };
    /** @description Signing in the users of an application. */
    AuthenticationProtocol: {
      /**
       * @description Whether the partner learns the addresses of the application from Vercel and allows them by itself. Otherwise the user enters them at the partner.
       * @example true
       */
      appUrlRegistrationSupport?: boolean;
      status: components['schemas']['EnabledStatus'];
    };
    /** @description What a product for signing users in has to know about the application. */
    AuthenticationSettings: {
      /** @description The addresses of the application, one or more for each kind of deployment. */
      appUrls?: components['schemas']['AppUrl'][];
    };
    /** @description A code to exchange. */
    AuthorizationCodeGrant: {
      /**
       * @description The identifier of the integration.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      client_id: string;
      /**
       * @description The secret of the integration.
       * @example not-a-real-secret
       */
      client_secret: string;
      /**
       * @description The code that the browser brought. Keep it out of logs.
       * @example not-a-real-code
       */
      code: string;
      /**
       * @description What is exchanged. Newer clients always say it.
       * @enum {string}
       */
      grant_type?: 'authorization_code';
      /**
       * @description The address that the browser was sent to.
       * @example https://acme.example/vercel/callback
       */
      redirect_uri?: string;
      /**
       * @description The state that the browser brought along with the code.
       * @example not-a-real-state
       */
      state?: string;
    };
    /** @description A discount, as the partner sends it. The amount is positive and taken off. */
    BillingDiscount: {
      amount: components['schemas']['Money'];
      /**
       * @description The plan that the discount belongs to.
       * @example pro200
       */
      billingPlanId: string;
      /**
       * @description More about the discount.
       * @example Half price until March
       */
      details?: string;
      /**
       * Format: date-time
       * @description End of the discount, where it differs from the end of the period.
       * @example 2026-02-01T00:00:00.000Z
       */
      end?: string;
      /**
       * @description What the discount is for.
       * @example First replica
       */
      name: string;
      /**
       * @description The resource that the discount is for; absent for the whole installation.
       * @example db_7Qx2
       */
      resourceId?: string;
      /**
       * Format: date-time
       * @description Start of the discount, where it differs from the start of the period.
       * @example 2026-01-10T00:00:00.000Z
       */
      start?: string;
    };
    /** @description A line of costs, as the partner sends it: `price` is what one unit costs, `total` what the line comes to. */
    BillingItem: {
      /**
       * @description The plan that the line is billed under.
       * @example pro200
       */
      billingPlanId: string;
      /**
       * @description More about the line.
       * @example Beyond the 5 GB of the plan
       */
      details?: string;
      /**
       * Format: date-time
       * @description End of the line, where it differs from the end of the period.
       * @example 2026-02-01T00:00:00.000Z
       */
      end?: string;
      /**
       * @description What the line is for.
       * @example Storage
       */
      name: string;
      price: components['schemas']['Money'];
      /**
       * @description How many units.
       * @example 12
       */
      quantity: number;
      /**
       * @description The resource that the line is about; absent for the whole installation.
       * @example db_7Qx2
       */
      resourceId?: string;
      /**
       * Format: date-time
       * @description Start of the line, where it differs from the start of the period.
       * @example 2026-01-10T00:00:00.000Z
       */
      start?: string;
      total: components['schemas']['Money'];
      /**
       * @description What is counted.
       * @example GB
       */
      units: string;
    };
    /** @description Costs, and what is taken off them. */
    BillingItems: {
      /** @description What is taken off. */
      discounts?: components['schemas']['BillingDiscount'][];
      /** @description The costs. */
      items: components['schemas']['BillingItem'][];
    };
    /** @description The billing period. For a report its end is at most 24 hours in the past. */
    BillingPeriod: {
      /**
       * Format: date-time
       * @description When the period ends.
       * @example 2026-02-01T00:00:00.000Z
       */
      end: string;
      /**
       * Format: date-time
       * @description When the period starts.
       * @example 2026-01-01T00:00:00.000Z
       */
      start: string;
    };
    /** @description A plan of the partner, as Vercel offers it for a product or records it for a resource. All amounts are decimal strings in US dollars, except `preauthorizationAmount`. */
    BillingPlan: {
      /**
       * @description The price of a plan with a fixed one, as it is shown.
       * @example $20.00/month
       */
      cost?: string;
      /**
       * @description What the plan is, in a sentence.
       * @example For production databases.
       */
      description: string;
      /** @description What the plan offers, line by line. */
      details?: components['schemas']['PlanDetail'][];
      /**
       * @description Whether the plan is shown but cannot be chosen.
       * @example false
       */
      disabled?: boolean;
      /**
       * @description When the plan begins to apply, an ISO 8601 date and time.
       * @example 2026-02-01T00:00:00.000Z
       */
      effectiveDate?: string;
      /** @description The lines that are shown even when the others are folded away. */
      highlightedDetails?: components['schemas']['PlanDetail'][];
      /**
       * @description The partner's identifier of the plan.
       * @example pro200
       */
      id: string;
      /**
       * @description What the partner is going to invoice at once, in dollars. It concerns subscriptions that require a payment method.
       * @example 20.00
       */
      initialCharge?: string;
      /**
       * @description The largest purchase in dollars, for prepayment.
       * @example 500.00
       */
      maximumAmount?: string;
      /**
       * @description The most in dollars that automatic purchases may add up to in a month, for prepayment.
       * @example 1000.00
       */
      maximumAmountAutoPurchasePerPeriod?: string;
      /**
       * @description The smallest purchase in dollars, for prepayment.
       * @example 5.00
       */
      minimumAmount?: string;
      /**
       * @description The name of the plan.
       * @example Pro
       */
      name: string;
      /**
       * @description Whether the team needs a payment method on file. A free plan does not ask for one.
       * @example true
       */
      paymentMethodRequired: boolean;
      /**
       * @description The amount in dollars with which the card is tried out. Nothing is charged. It concerns subscriptions that require a payment method.
       * @example 10.5
       */
      preauthorizationAmount?: number;
      /** @description The price in parts. New plans use `cost` and `details` instead. */
      quote?: components['schemas']['PlanQuoteLine'][];
      scope: components['schemas']['PlanScope'];
      type: components['schemas']['PlanType'];
    };
    /** @description A plan as the partner sends it. Further members are kept as they are. */
    BillingPlanInput: {
      /**
       * @description The price as text, for a plan of a fixed price.
       * @example $20.00/month
       */
      cost?: string;
      /**
       * @description What the plan is for.
       * @example For applications in production
       */
      description?: string;
      /** @description What the plan offers. */
      details?: components['schemas']['PlanDetailInput'][];
      /**
       * @description When the change to this plan takes effect, in ISO 8601.
       * @example 2026-02-01T00:00:00.000Z
       */
      effectiveDate?: string;
      /** @description The details that are shown without being asked for. */
      highlightedDetails?: components['schemas']['PlanDetailInput'][];
      /**
       * @description What the partner calls the plan.
       * @example pro200
       */
      id: string;
      /**
       * @description The name that customers see.
       * @example Pro
       */
      name: string;
      /**
       * @description Whether the customer needs a payment method. A free plan says `false`.
       * @example true
       */
      paymentMethodRequired?: boolean;
      type: components['schemas']['PlanType'];
    } & {
      [key: string]: unknown;
    };
    /** @description The plans that a product can be had under. */
    BillingPlans: {
      /** @description The plans. */
      plans: components['schemas']['BillingPlan'][];
    };
    /** @description An installation, in the plain form. */
    Configuration: WithRequired<
      components['schemas']['ConfigurationFields'],
      | 'id'
      | 'type'
      | 'integrationId'
      | 'slug'
      | 'ownerId'
      | 'userId'
      | 'scopes'
      | 'createdAt'
      | 'updatedAt'
    >;
    /**
     * @description Why an installation is switched off: somebody did it, the feature is not available, the person who installed it left the team or lost the role for it, or the account went to a smaller plan.
     * @example disabled-by-owner
     * @enum {string}
     */
    ConfigurationDisabledReason:
      | 'disabled-by-owner'
      | 'feature-not-available'
      | 'disabled-by-admin'
      | 'original-owner-left-the-team'
      | 'account-plan-downgrade'
      | 'original-owner-role-downgraded';
    /** @description What there is to say about an installation, which this part of the API calls a configuration. Times are in milliseconds since 1970. */
    ConfigurationFields: {
      /**
       * @description The older installation from which the accepted policies were taken over. It records history and grants nothing.
       * @example icfg_9mPqZ2xWvLrT4bNcY7dKs1Ha
       */
      acceptedPoliciesInheritedFromInstallationId?: string;
      /**
       * @description When the integration was installed for good.
       * @example 1767225660000
       */
      completedAt?: number;
      /**
       * @description When it was created.
       * @example 1767225600000
       */
      createdAt?: number;
      /**
       * @description When the customer asked for its removal, whether or not that has to wait.
       * @example 1769817600000
       */
      customerDeleteRequestedAt?: number | null;
      /**
       * @description When its removal began, where that has to wait for the partner, for instance until all invoices are paid.
       * @example 1769817600000
       */
      deleteRequestedAt?: number | null;
      /**
       * @description When it was removed.
       * @example 1769904000000
       */
      deletedAt?: number | null;
      /**
       * @description When it was switched off. Until somebody with access to the team takes it over or the reason is gone, it does not work.
       * @example 1768089600000
       */
      disabledAt?: number;
      disabledReason?: components['schemas']['ConfigurationDisabledReason'];
      /**
       * @description An identifier that the partner gave the installation.
       * @example acct_41Kp
       */
      externalId?: string;
      /**
       * @description The identifier of the installation.
       * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
       */
      id?: string;
      installationType?: components['schemas']['InstallationType'];
      /**
       * @description The integration that was installed, by its client id.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      integrationId?: string;
      /**
       * @description The team or the user that the installation belongs to.
       * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
       */
      ownerId?: string;
      /**
       * @description The projects that the integration may reach. Where it is absent, all of them.
       * @example [
       *       "prj_xQxbutw1HpL6HLYPAzt5h75m8NjO"
       *     ]
       */
      projects?: string[];
      /**
       * @description What the integration may read or write.
       * @example [
       *       "read:project",
       *       "read-write:log-drain"
       *     ]
       */
      scopes?: string[];
      /**
       * @description The name of the integration in addresses.
       * @example acme
       */
      slug?: string;
      source?: components['schemas']['InstallationSource'];
      /** @description How the installation stands. Where it is absent, it is `ready`. */
      status?: components['schemas']['ResourceStatus'];
      /**
       * @description The team it was installed for, if it was installed for one.
       * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
       */
      teamId?: string | null;
      /**
       * @description Always the same.
       * @enum {string}
       */
      type?: 'integration-configuration';
      /**
       * @description When it was changed last.
       * @example 1767225600000
       */
      updatedAt?: number;
      /**
       * @description The user who installed it.
       * @example kr1PsOIzqEL5Xg6M4VZcZosf
       */
      userId?: string;
    };
    /** @description The integration that was installed. */
    ConfigurationIntegration: {
      /**
       * @description When it was labelled as beta, in milliseconds since 1970.
       * @example 1767225600000
       */
      assignedBetaLabelAt?: number;
      /**
       * @description Names of features that Vercel switched on for the integration.
       * @example [
       *       "beta"
       *     ]
       */
      flags?: string[];
      /**
       * @description The icon of the integration.
       * @example https://acme.example/icons/acme.svg
       */
      icon: string;
      /**
       * @description Whether it is of the older kind of integrations.
       * @example false
       */
      isLegacy: boolean;
      /**
       * @description The name of the integration.
       * @example Acme
       */
      name: string;
      /**
       * @description The categories under which the Marketplace lists it.
       * @example [
       *       "tag_databases"
       *     ]
       */
      tagIds?: components['schemas']['IntegrationTag'][];
    };
    /** @description A product that resources can be created of. */
    ConfigurationProduct: {
      /**
       * @description Vercel's identifier of the product.
       * @example iap_5Rb1mHs3XpLd
       */
      id: string;
      metadataSchema: components['schemas']['MetadataSchema'];
      /**
       * @description The name of the product.
       * @example Acme Redis
       */
      name: string;
      primaryProtocol?: components['schemas']['Protocol'];
      protocols: components['schemas']['ProductProtocols'];
      /**
       * @description The name of the product in addresses.
       * @example acme-redis
       */
      slug: string;
    };
    /** @description The products of the integration behind an installation. */
    ConfigurationProducts: {
      /** @description The installation. */
      configuration: {
        /**
         * @description The identifier of the installation.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: string;
      };
      /** @description The integration. */
      integration: {
        /**
         * @description The identifier of the integration, which is also its client id.
         * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
         */
        id: string;
        /**
         * @description The name of the integration.
         * @example Acme
         */
        name: string;
        /**
         * @description The name of the integration in addresses.
         * @example acme
         */
        slug: string;
      };
      /** @description The products. */
      products: components['schemas']['ConfigurationProduct'][];
    };
    /** @description What every request to move an installation says. Times are in milliseconds since 1970. */
    ConfigurationTransfer: {
      /**
       * @description When it was granted.
       * @example 1767312000000
       */
      approvedAt?: number;
      /**
       * @description Who granted it.
       * @example kr1PsOIzqEL5Xg6M4VZcZosf
       */
      approvedBy?: string;
      /**
       * @description The billing authorization that goes with it.
       * @example auth_6hJ3mB
       */
      authorizationId?: string;
      /**
       * @description When it was made.
       * @example 1767225600000
       */
      createdAt: number;
      /**
       * @description When it was turned down.
       * @example 1767312000000
       */
      discardedAt?: number;
      /**
       * @description Who turned it down.
       * @example kr1PsOIzqEL5Xg6M4VZcZosf
       */
      discardedBy?: string;
      /**
       * @description When it lapses.
       * @example 1767830400000
       */
      expiresAt: number;
      /**
       * @description The identifier of the request.
       * @example req_4vT9wQ
       */
      requestId: string;
      requester: components['schemas']['TransferRequester'];
      /**
       * @description The identifier of the move.
       * @example trf_8sK2nD
       */
      transferId: string;
    };
    /** @description A request to move the installation: into the Marketplace, so that it is billed through Vercel, or out of it. */
    ConfigurationTransferRequest:
      | components['schemas']['TransferToMarketplace']
      | components['schemas']['TransferFromMarketplace'];
    /** @description The project to connect the resource to, and how. */
    ConnectResourceRequest: {
      /**
       * @description The environments that get the secrets.
       * @example [
       *       "production",
       *       "preview"
       *     ]
       */
      envVarEnvironments?: components['schemas']['EnvironmentName'][];
      /**
       * @description Whether nobody can read the environment variables back.
       * @example true
       */
      makeEnvVarsSensitive?: boolean;
      /**
       * @description The project.
       * @example prj_xQxbutw1HpL6HLYPAzt5h75m8NjO
       */
      projectId: string;
    };
    /** @description One event. */
    CreateEventRequest: {
      /** @description What changed. */
      event:
        | components['schemas']['InstallationUpdatedEvent']
        | components['schemas']['ResourceUpdatedEvent'];
    };
    /** @description Items to make known. */
    CreateExperimentationItemsRequest: {
      /** @description The items, at most 50 at a time. */
      items: components['schemas']['ExperimentationItem'][];
    };
    /** @description What to create, for which installation, and how it is paid. */
    CreateStoreRequest: {
      /**
       * @description The plan to pay under. Without it Vercel looks for a free plan of the product.
       * @example bp_abc123def456
       */
      billingPlanId?: string;
      /**
       * @description An identifier of the caller's own, to find the resource again.
       * @example dev-db-001
       */
      externalId?: string;
      /**
       * @description The installation to create the resource in.
       * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
       */
      integrationConfigurationId: string;
      integrationProductIdOrSlug: components['schemas']['ProductIdOrSlug'];
      metadata?: components['schemas']['Metadata'];
      /**
       * @description What people call the resource.
       * @example my-dev-database
       */
      name: string;
      /**
       * @description The payment method to charge. Without it the default one of the team is used.
       * @example pm_1AbcDefGhiJklMno
       */
      paymentMethodId?: string;
      /**
       * @description How much to buy at first, in cents. Only a prepayment plan whose amount can be chosen needs it.
       * @example 5000
       */
      prepaymentAmountCents?: number;
      /**
       * @description Settings for the protocols of the product, for instance whether flags are synced.
       * @example {
       *       "experimentation": {
       *         "edgeConfigSyncingEnabled": true
       *       }
       *     }
       */
      protocolSettings?: {
        [key: string]: unknown;
      };
      /**
       * @description Where the resource was asked for.
       * @default marketplace
       */
      source?: components['schemas']['InstallationSource'];
    };
    /** @description The outcome of creating a store. */
    CreatedStore: {
      /** @description The new store, or `null` if there is none to show. */
      store: components['schemas']['Store'] | components['schemas']['Null'];
    };
    /** @description Secrets that the action made, for this deployment. */
    DeploymentActionOutcome: {
      /**
       * @description What sort of outcome it is. `resource-secrets` is the one in use.
       * @example resource-secrets
       */
      kind: string;
      /** @description The secrets, which become environment variables of the deployment. */
      secrets: components['schemas']['DeploymentActionSecret'][];
    };
    /** @description A secret for one deployment. */
    DeploymentActionSecret: {
      /**
       * @description The name of the environment variable.
       * @example DATABASE_URL
       */
      name: string;
      /**
       * @description Its value.
       * @example postgres://preview:not-a-real-password@db.acme.example/preview
       */
      value: string;
    };
    /** @description An installation, with its notification, and with the request to move it. */
    DetailedConfiguration: {
      /**
       * @description Whether traces can be sent to the partner.
       * @example false
       */
      canConfigureOpenTelemetry?: boolean;
      notification: components['schemas']['Notification'];
      /**
       * @description Whether the integration may reach all projects or only those in `projects`.
       * @example all
       * @enum {string}
       */
      projectSelection: 'selected' | 'all';
      transferRequest: components['schemas']['ConfigurationTransferRequest'];
    } & WithRequired<
      components['schemas']['ConfigurationFields'],
      | 'id'
      | 'type'
      | 'integrationId'
      | 'slug'
      | 'ownerId'
      | 'userId'
      | 'scopes'
      | 'createdAt'
      | 'updatedAt'
    >;
    /**
     * @description Whether a protocol is switched on.
     * @example enabled
     * @enum {string}
     */
    EnabledStatus: 'disabled' | 'enabled';
    /**
     * @description A kind of deployment, or an environment that the team defined itself.
     * @example preview
     */
    EnvironmentName: components['schemas']['EnvironmentTarget'] | string;
    /** @description Other values for some kinds of deployment. All deployments of a kind get the same value. */
    EnvironmentOverrides: {
      /**
       * @description The value in development.
       * @example postgres://orders:not-a-real-password@localhost/orders
       */
      development?: string;
      /**
       * @description The value in previews.
       * @example postgres://orders:not-a-real-password@preview.acme.example/orders
       */
      preview?: string;
      /**
       * @description The value in production.
       * @example postgres://orders:not-a-real-password@db.acme.example/orders
       */
      production?: string;
    };
    /**
     * @description A kind of deployment.
     * @example production
     * @enum {string}
     */
    EnvironmentTarget: 'production' | 'preview' | 'development';
    /** @description The envelope of every error. Codes that any operation may use: `bad_request` (400), `forbidden` (401 and 403, a missing token included), `integration_configuration_disabled` (403, the installation is switched off, for instance because its owner left the team or the plan was downgraded), `not_found` (404), `rate_limited` (429), `internal_server_error` (500) and `method_unknown`. The list is not closed: treat a code that you do not know by its status. */
    Error: {
      /** @description What went wrong. Some errors carry further members beside these two. */
      error: {
        /**
         * @description A short name of the error, made for programs.
         * @example bad_request
         */
        code: string;
        /**
         * @description A sentence for the log. Its wording may change at any time.
         * @example The request body is not valid
         */
        message: string;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description What to exchange. The two forms differ in `grant_type`, which a code may leave out. */
    ExchangeSsoTokenRequest:
      components['schemas']['AuthorizationCodeGrant'] | components['schemas']['RefreshTokenGrant'];
    /**
     * @description Whether an item is an experiment or a feature flag.
     * @example flag
     * @enum {string}
     */
    ExperimentationCategory: 'experiment' | 'flag';
    /** @description A flag or an experiment. */
    ExperimentationItem: {
      category?: components['schemas']['ExperimentationCategory'];
      /**
       * @description When the item was made, in milliseconds since 1970.
       * @example 1767225600000
       */
      createdAt?: number;
      /**
       * @description What the item is for.
       * @example Checkout on one page instead of three
       */
      description?: string;
      /**
       * @description What the partner calls the item.
       * @example flag_91ab
       */
      id: string;
      /**
       * @description Whether the item is put away.
       * @example false
       */
      isArchived?: boolean;
      /**
       * @description The name that people see.
       * @example New checkout
       */
      name?: string;
      /**
       * @description The page of the item at the partner, to link back to.
       * @example https://acme.example/flags/new-checkout
       */
      origin: string;
      /**
       * @description The name that programs use.
       * @example new-checkout
       */
      slug: string;
      /**
       * @description When the item last changed, in milliseconds since 1970.
       * @example 1768435200000
       */
      updatedAt?: number;
    };
    /** @description Flags and experiments. */
    ExperimentationProtocol: {
      /**
       * @description Whether flags can be synced into an Edge Config, now called Global Config.
       * @example true
       */
      edgeConfigSyncingSupport?: boolean;
      status: components['schemas']['EnabledStatus'];
    };
    /** @description Whether, and into which store, the partner pushes flags and experiments. Vercel renamed Edge Config to Global Config in 2026, so that both sets of names occur. */
    ExperimentationSettings: {
      /**
       * @description The store to push into, under the older name.
       * @example ecfg_5kd2mhb0xqxv6wpyxqkhg1n1
       */
      edgeConfigId?: string;
      /**
       * @description Whether the user switched the syncing on, under the older name.
       * @example true
       */
      edgeConfigSyncingEnabled?: boolean;
      /**
       * @description The token with which that store is read, by its identifier.
       * @example 3f0d7c52-58a4-4a43-9a2b-0c8b7bb5d3a1
       */
      edgeConfigTokenId?: string;
      /**
       * @description The store to push into.
       * @example ecfg_5kd2mhb0xqxv6wpyxqkhg1n1
       */
      globalConfigId?: string;
      /**
       * @description Whether the user switched the syncing on.
       * @example true
       */
      globalConfigSyncingEnabled?: boolean;
    };
    /**
     * @description The framework that Vercel found in a project, or that its settings name.
     * @example nextjs
     * @enum {string}
     */
    Framework:
      | 'blitzjs'
      | 'nextjs'
      | 'gatsby'
      | 'remix'
      | 'react-router'
      | 'astro'
      | 'hexo'
      | 'eleventy'
      | 'docusaurus-2'
      | 'docusaurus'
      | 'preact'
      | 'solidstart-1'
      | 'solidstart'
      | 'dojo'
      | 'ember'
      | 'vue'
      | 'scully'
      | 'ionic-angular'
      | 'angular'
      | 'polymer'
      | 'svelte'
      | 'sveltekit'
      | 'sveltekit-1'
      | 'ionic-react'
      | 'create-react-app'
      | 'gridsome'
      | 'umijs'
      | 'sapper'
      | 'saber'
      | 'stencil'
      | 'nuxtjs'
      | 'redwoodjs'
      | 'hugo'
      | 'jekyll'
      | 'brunch'
      | 'middleman'
      | 'zola'
      | 'hydrogen'
      | 'vite'
      | 'tanstack-start'
      | 'vitepress'
      | 'vuepress'
      | 'parcel'
      | 'fastapi'
      | 'flask'
      | 'fasthtml'
      | 'sanity-v3'
      | 'sanity'
      | 'storybook'
      | 'nitro'
      | 'hono'
      | 'express'
      | 'h3'
      | 'koa'
      | 'nestjs'
      | 'elysia'
      | 'fastify'
      | 'xmcp'
      | 'python'
      | 'ruby'
      | 'rust'
      | 'node'
      | 'services';
    /** @description Projects by the Git repository they are built from. */
    GitProjectFilter: {
      /**
       * @description The accounts or organizations that the repository may belong to.
       * @example [
       *       "blueheron"
       *     ]
       */
      owners?: string[];
      /**
       * @description The hosts that the repository may be at, or `*` for any.
       * @example [
       *       "github"
       *     ]
       */
      providers: components['schemas']['GitProvider'][] | '*';
      /**
       * @description The repositories.
       * @example [
       *       "shop"
       *     ]
       */
      repos?: string[];
    };
    /**
     * @description A host of Git repositories.
     * @example github
     * @enum {string}
     */
    GitProvider: 'github' | 'gitlab' | 'bitbucket';
    /** @description The store that flags and experiments are synced into. */
    GlobalConfig: {
      /**
       * @description A fingerprint of the values.
       * @example 2f9c1e7ab04d
       */
      digest: string;
      /**
       * @description The values by their names.
       * @example {
       *       "new-checkout": true
       *     }
       */
      items: {
        [key: string]: components['schemas']['JsonValue'];
      };
      purpose?: components['schemas']['GlobalConfigPurpose'];
      /**
       * @description When the store last changed, in milliseconds since 1970.
       * @example 1768435200000
       */
      updatedAt: number;
    };
    /**
     * @description What the store is kept for.
     * @example flags
     * @enum {string}
     */
    GlobalConfigPurpose: 'flags' | 'experimentation';
    /** @description How to use a resource, step by step. */
    Guide: {
      /**
       * @description The framework that the guide is for.
       * @example nextjs
       */
      framework: string;
      /** @description The steps, in order. */
      steps: components['schemas']['GuideStep'][];
      /**
       * @description The headline.
       * @example Use Acme Redis with Next.js
       */
      title: string;
    };
    /** @description A button below a step of a guide. */
    GuideAction: {
      type: components['schemas']['GuideActionType'];
    };
    /**
     * @description What the button does.
     * @example connect_to_project
     * @enum {string}
     */
    GuideActionType: 'connect_to_project' | 'configure_project_connections' | 'add_drain';
    /** @description One step of a guide. */
    GuideStep: {
      /** @description The buttons below the text. */
      actions?: components['schemas']['GuideAction'][];
      /**
       * @description What to do.
       * @example Choose the project that is to use the database.
       */
      content: string;
      /**
       * @description The headline.
       * @example Connect a project
       */
      title: string;
    };
    /** @description A resource that exists at the partner. */
    ImportResourceRequest: {
      billingPlan?: components['schemas']['BillingPlanInput'];
      /**
       * @description Anything else that is to be kept with the resource.
       * @example {
       *       "importedFrom": "acct_1042"
       *     }
       */
      extras?: {
        [key: string]: unknown;
      };
      /**
       * @description The settings of the resource, as the metadata schema of the product asks for them.
       * @example {
       *       "region": "iad1"
       *     }
       */
      metadata?: {
        [key: string]: unknown;
      };
      /**
       * @description The name that the resource should have in Vercel.
       * @example orders
       */
      name: string;
      notification?: components['schemas']['NotificationInput'];
      ownership?: components['schemas']['Ownership'];
      /**
       * @description The product of the resource.
       * @example acme-postgres
       */
      productId: string;
      /** @description What projects get as environment variables once they are connected. */
      secrets?: components['schemas']['Secret'][];
      status: components['schemas']['ResourceStatus'];
    };
    /** @description A resource as Vercel has it recorded. */
    InstallationResource: {
      /**
       * @description The plan of the resource, unless it is billed with the installation.
       * @example pro200
       */
      billingPlanId?: string;
      /**
       * @description The identifier that the partner gave the resource. In the list of an installation it is called `partnerId`.
       * @example db_7Qx2
       */
      id: string;
      /**
       * @description The identifier that Vercel gave the resource.
       * @example ir_8Yh3kQ2mVb5TzR1p
       */
      internalId: string;
      metadata?: components['schemas']['Metadata'];
      /**
       * @description The name that Vercel has recorded.
       * @example orders
       */
      name: string;
      notification?: components['schemas']['Notification'];
      /**
       * @description The product that the resource is one of.
       * @example iap_2Vt6nWq8ZkYc
       */
      productId: string;
      protocolSettings?: components['schemas']['ProtocolSettings'];
      status?: components['schemas']['ResourceStatus'];
    };
    /** @description The resources of an installation. */
    InstallationResources: {
      /** @description All of them, in no particular order. */
      resources: components['schemas']['ListedResource'][];
    };
    /**
     * @description Where an installation or a store was asked for. Vercel uses it for statistics.
     * @example marketplace
     * @enum {string}
     */
    InstallationSource:
      | 'marketplace'
      | 'deploy-button'
      | 'external'
      | 'v0'
      | 'resource-claims'
      | 'cli'
      | 'oauth'
      | 'backoffice'
      | 'import-recommended-integrations'
      | 'organization';
    /**
     * @description How the integration was installed: `marketplace` natively, by accepting the terms of the partner while a resource was created, `external` on the site of the partner. Where it is absent, it was `external`.
     * @example marketplace
     * @enum {string}
     */
    InstallationType: 'marketplace' | 'external';
    /** @description The plan or the notification of the installation changed at the partner. */
    InstallationUpdatedEvent: {
      /**
       * @description The installation-level plan that holds now.
       * @example pro200
       */
      billingPlanId?: string;
      /**
       * @description The kind of event.
       * @enum {string}
       */
      type: 'installation.updated';
    };
    /**
     * @description A category under which the Marketplace lists an integration.
     * @example tag_databases
     * @enum {string}
     */
    IntegrationTag:
      | 'tag_agents'
      | 'tag_ai'
      | 'tag_analytics'
      | 'tag_authentication'
      | 'tag_cms'
      | 'tag_code_repository'
      | 'tag_code_review'
      | 'tag_code_security'
      | 'tag_code_testing'
      | 'tag_commerce'
      | 'tag_databases'
      | 'tag_dev_tools'
      | 'tag_experimentation'
      | 'tag_flags'
      | 'tag_logging'
      | 'tag_messaging'
      | 'tag_monitoring'
      | 'tag_observability'
      | 'tag_payments'
      | 'tag_performance'
      | 'tag_productivity'
      | 'tag_searching'
      | 'tag_security'
      | 'tag_support_agent'
      | 'tag_testing'
      | 'tag_video'
      | 'tag_web_automation'
      | 'tag_workflow';
    /** @description An invoice and where it stands. */
    Invoice: {
      /**
       * Format: date-time
       * @description When Vercel recorded the invoice.
       * @example 2026-01-31T12:00:04.000Z
       */
      created: string;
      /** @description What is taken off. */
      discounts?: components['schemas']['InvoiceDiscount'][];
      /**
       * @description What the partner called the invoice, if it did.
       * @example acme-2026-01-1042
       */
      externalId?: string;
      /**
       * Format: date-time
       * @description The date of the invoice.
       * @example 2026-01-31T12:00:00.000Z
       */
      invoiceDate: string;
      /**
       * @description The identifier that Vercel gave the invoice.
       * @example mi_3fKq8Zt1VnXc
       */
      invoiceId: string;
      /**
       * @description The number that the customer sees.
       * @example ACME-0007
       */
      invoiceNumber?: string;
      /** @description The lines. */
      items: components['schemas']['InvoiceItem'][];
      /**
       * @description A note to the customer.
       * @example Thank you for using Acme.
       */
      memo?: string;
      /**
       * Format: date-time
       * @description When it was paid.
       * @example 2026-02-01T00:03:11.000Z
       */
      paidAt?: string;
      period: components['schemas']['InvoicePeriod'];
      /**
       * @description Why money is given back, once that was asked for.
       * @example The database was down for a week
       */
      refundReason?: string;
      refundTotal?: components['schemas']['Money'];
      /**
       * Format: date-time
       * @description When money was given back.
       * @example 2026-02-09T09:41:30.000Z
       */
      refundedAt?: string;
      state: components['schemas']['InvoiceState'];
      /**
       * @description Whether it is a test that charges nobody.
       * @example false
       */
      test?: boolean;
      total: components['schemas']['Money'];
      /**
       * Format: date-time
       * @description When it last changed.
       * @example 2026-02-01T00:03:11.000Z
       */
      updated: string;
    };
    /** @description Something to do with an invoice. There is one action so far. */
    InvoiceAction: components['schemas']['RefundInvoiceAction'];
    /** @description A discount of an invoice. The amount is positive and taken off. */
    InvoiceDiscount: {
      amount: components['schemas']['Money'];
      /**
       * @description The plan that the discount belongs to.
       * @example pro200
       */
      billingPlanId: string;
      /**
       * @description More about the discount.
       * @example Half price until March
       */
      details?: string;
      /**
       * Format: date-time
       * @description End of the discount, where it differs from the end of the period.
       * @example 2026-02-01T00:00:00.000Z
       */
      end?: string;
      /**
       * @description What the discount is for.
       * @example First replica
       */
      name: string;
      /**
       * @description The resource that the discount is for; absent for the whole installation.
       * @example db_7Qx2
       */
      resourceId?: string;
      /**
       * Format: date-time
       * @description Start of the discount, where it differs from the start of the period.
       * @example 2026-01-10T00:00:00.000Z
       */
      start?: string;
    };
    /** @description A line of an invoice; `price` is what one unit costs, `total` what the line comes to. */
    InvoiceItem: {
      /**
       * @description The plan that the line is billed under.
       * @example pro200
       */
      billingPlanId: string;
      /**
       * @description More about the line.
       * @example Beyond the 5 GB of the plan
       */
      details?: string;
      /**
       * Format: date-time
       * @description End of the line, where it differs from the end of the period.
       * @example 2026-02-01T00:00:00.000Z
       */
      end?: string;
      /**
       * @description What the line is for.
       * @example Storage
       */
      name: string;
      price: components['schemas']['Money'];
      /**
       * @description How many units.
       * @example 12
       */
      quantity: number;
      /**
       * @description The resource that the line is about; absent for the whole installation.
       * @example db_7Qx2
       */
      resourceId?: string;
      /**
       * Format: date-time
       * @description Start of the line, where it differs from the start of the period.
       * @example 2026-01-10T00:00:00.000Z
       */
      start?: string;
      total: components['schemas']['Money'];
      /**
       * @description What is counted.
       * @example GB
       */
      units: string;
    };
    /** @description The billing period of an invoice. */
    InvoicePeriod: {
      /**
       * Format: date-time
       * @description When the period ends.
       * @example 2026-02-01T00:00:00.000Z
       */
      end: string;
      /**
       * Format: date-time
       * @description When the period starts.
       * @example 2026-01-01T00:00:00.000Z
       */
      start: string;
    };
    /**
     * @description Where an invoice stands. `pending` was just submitted, `scheduled` waits for the moment that the plan sets, `invoiced` was sent to the customer, `paid` is settled. `notpaid` means that a payment failed, which is tried up to nine times; `overdue` that the 15 days to pay are over and no more tries are made, though the customer may still pay. `refund_requested` waits for the refund, `refunded` was given back in part or in full. How an invoice becomes a `draft` is not documented.
     * @example paid
     * @enum {string}
     */
    InvoiceState:
      | 'draft'
      | 'pending'
      | 'scheduled'
      | 'invoiced'
      | 'paid'
      | 'notpaid'
      | 'overdue'
      | 'refund_requested'
      | 'refunded';
    /** @description Makes the invoice a test that charges nobody. */
    InvoiceTest: {
      result?: components['schemas']['InvoiceTestResult'];
      /**
       * @description Whether to make the checks of a real invoice: dates, lines, discounts and duplicates.
       * @example true
       */
      validate?: boolean;
    };
    /**
     * @description The state in which a test invoice ends.
     * @example paid
     * @enum {string}
     */
    InvoiceTestResult: 'paid' | 'notpaid' | 'overdue';
    JsonValue: JsonValue;
    /** @description A resource in the list of an installation, as Vercel has it recorded. */
    ListedResource: {
      /**
       * @description The plan of the resource, unless it is billed with the installation.
       * @example pro200
       */
      billingPlanId?: string;
      /**
       * @description The identifier that Vercel gave the resource.
       * @example ir_8Yh3kQ2mVb5TzR1p
       */
      internalId: string;
      metadata?: components['schemas']['Metadata'];
      /**
       * @description The name that Vercel has recorded.
       * @example orders
       */
      name: string;
      notification?: components['schemas']['Notification'];
      /**
       * @description The identifier that the partner gave the resource. Read by itself, the resource carries it as `id`.
       * @example db_7Qx2
       */
      partnerId: string;
      /**
       * @description The product that the resource is one of.
       * @example iap_2Vt6nWq8ZkYc
       */
      productId: string;
      protocolSettings?: components['schemas']['ProtocolSettings'];
      status?: components['schemas']['ResourceStatus'];
    };
    /** @description Receiving logs. */
    LogDrainProtocol: {
      /**
       * @description Where they are sent.
       * @example https://logs.acme.example/ingest
       */
      endpoint: string;
      /**
       * @description How they are written.
       * @example ndjson
       * @enum {string}
       */
      format: 'json' | 'ndjson';
      /**
       * @description Headers that are sent along.
       * @example {
       *       "x-acme-source": "vercel"
       *     }
       */
      headers?: {
        [key: string]: string;
      };
      status: components['schemas']['EnabledStatus'];
    };
    /** @description A member of the team behind an installation. */
    Member: {
      /**
       * @description The user, under an identifier that is the same in all installations. Only partners with an extra permission get it.
       * @example 9mVn2bQzXw4RkT7yLc1pHs
       */
      globalUserId?: string;
      /**
       * @description The member, under the identifier that this installation knows.
       * @example usr_4f1c9a7e20b84d52
       */
      id: string;
      role: components['schemas']['MemberRole'];
      /**
       * @description The e-mail address of the user. Only partners with an extra permission get it.
       * @example joris@blueheron.example
       */
      userEmail?: string;
    };
    /**
     * @description `ADMIN` may install integrations and change them; `USER` may only look, as the Billing and Viewer roles of Vercel do.
     * @example ADMIN
     * @enum {string}
     */
    MemberRole: 'ADMIN' | 'USER';
    /**
     * @description The settings of a resource, by the names of the fields in the metadata schema of its product.
     * @example {
     *       "backups": true,
     *       "region": "iad1",
     *       "replicas": 2
     *     }
     */
    Metadata: {
      [key: string]: components['schemas']['MetadataValue'];
    };
    /** @description A domain. */
    MetadataDomainField: {
      /**
       * @description The value is a string.
       * @enum {string}
       */
      type: 'string';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'domain';
    } & (components['schemas']['MetadataFieldBase'] & components['schemas']['MetadataStringRules']);
    /** @description One field of the form in which the user configures a resource. `ui:control` tells the ten kinds apart; `input` has two of them, for text and for numbers, which differ in `type`. */
    MetadataField:
      | components['schemas']['MetadataStringInputField']
      | components['schemas']['MetadataNumberInputField']
      | components['schemas']['MetadataToggleField']
      | components['schemas']['MetadataSliderField']
      | components['schemas']['MetadataSelectField']
      | components['schemas']['MetadataMultiSelectField']
      | components['schemas']['MetadataRegionField']
      | components['schemas']['MetadataMultiRegionField']
      | components['schemas']['MetadataDomainField']
      | components['schemas']['MetadataGitNamespaceField'];
    /** @description What every field of a metadata schema may say about its place in the form. */
    MetadataFieldBase: {
      /**
       * @description What the field is about, for the reader of the schema.
       * @example Where the data is kept.
       */
      description?: string;
      'ui:description'?: components['schemas']['UiText'];
      'ui:disabled'?: components['schemas']['UiCondition'];
      'ui:formatted-value'?: components['schemas']['UiExpression'];
      'ui:hidden'?: components['schemas']['UiCondition'];
      /**
       * @description The name of the field in the form.
       * @example Region
       */
      'ui:label'?: string;
      'ui:read-only'?: components['schemas']['UiCondition'];
    };
    /** @description An account or organization at a host of Git repositories. */
    MetadataGitNamespaceField: {
      /** @description The hosts to choose from. */
      'git:providers'?: components['schemas']['GitProvider'][];
      /**
       * @description The value is a string.
       * @enum {string}
       */
      type: 'string';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'git-namespace';
      /**
       * @description What an empty field shows.
       * @example Choose an organization
       */
      'ui:placeholder'?: string;
    } & components['schemas']['MetadataFieldBase'];
    /** @description A choice of several Vercel regions. */
    MetadataMultiRegionField: {
      items: components['schemas']['MetadataStringItems'];
      /**
       * @description The value is a list.
       * @enum {string}
       */
      type: 'array';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'multi-vercel-region';
      'ui:options': components['schemas']['UiRegionOptions'];
    } & (components['schemas']['MetadataFieldBase'] &
      components['schemas']['MetadataStringListRules']);
    /** @description A choice of several values. */
    MetadataMultiSelectField: {
      items: components['schemas']['MetadataStringItems'];
      /**
       * @description The value is a list.
       * @enum {string}
       */
      type: 'array';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'multi-select';
      /** @description The values to choose from. */
      'ui:options': components['schemas']['UiOption'][];
    } & (components['schemas']['MetadataFieldBase'] &
      components['schemas']['MetadataStringListRules']);
    /** @description A number to type in. */
    MetadataNumberInputField: {
      /**
       * @description The value is a number.
       * @enum {string}
       */
      type: 'number';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'input';
      /**
       * @description What an empty field shows.
       * @example 2
       */
      'ui:placeholder'?: string;
    } & (components['schemas']['MetadataFieldBase'] & components['schemas']['MetadataNumberRules']);
    /** @description What each value has to be, in a field that holds numbers. */
    MetadataNumberItems: {
      /**
       * @description What one value is about.
       * @example Memory in gigabytes.
       */
      description?: string;
      /**
       * @description Each value is a number.
       * @enum {string}
       */
      type: 'number';
    } & components['schemas']['MetadataNumberRules'];
    /** @description What a number may be demanded to be. */
    MetadataNumberRules: {
      /**
       * @description The value with which the form begins.
       * @example 2
       */
      default?: number;
      /**
       * @description The value has to be smaller than this.
       * @example 17
       */
      exclusiveMaximum?: number;
      /**
       * @description The value has to be larger than this.
       * @example 0
       */
      exclusiveMinimum?: number;
      /**
       * @description The largest value.
       * @example 16
       */
      maximum?: number;
      /**
       * @description The smallest value.
       * @example 1
       */
      minimum?: number;
    };
    /** @description A choice of one Vercel region. */
    MetadataRegionField: {
      /**
       * @description The value is a string.
       * @enum {string}
       */
      type: 'string';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'vercel-region';
      'ui:options': components['schemas']['UiRegionOptions'];
    } & (components['schemas']['MetadataFieldBase'] & components['schemas']['MetadataStringRules']);
    /** @description The settings that a product asks for when a resource is created, in the manner of a JSON Schema with hints for the form. The `metadata` of the resource has to fit it. */
    MetadataSchema: {
      /** @description The fields by name. */
      properties: {
        [key: string]: components['schemas']['MetadataField'];
      };
      /**
       * @description The names of the fields that must be filled in.
       * @example [
       *       "region"
       *     ]
       */
      required?: string[];
      /**
       * @description The settings are an object.
       * @enum {string}
       */
      type: 'object';
    };
    /** @description A choice of one value. */
    MetadataSelectField: {
      /**
       * @description The value is a string.
       * @enum {string}
       */
      type: 'string';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'select';
      /** @description The values to choose from. */
      'ui:options': components['schemas']['UiOption'][];
    } & (components['schemas']['MetadataFieldBase'] & components['schemas']['MetadataStringRules']);
    /** @description A slider that stops at given numbers. Its value is a list of numbers. */
    MetadataSliderField: {
      /**
       * @description The values with which the form begins.
       * @example [
       *       2
       *     ]
       */
      default?: number[];
      items: components['schemas']['MetadataNumberItems'];
      /**
       * @description The largest number of values.
       * @example 1
       */
      maxItems?: number;
      /**
       * @description The smallest number of values.
       * @example 1
       */
      minItems?: number;
      /**
       * @description The value is a list.
       * @enum {string}
       */
      type: 'array';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'slider';
      /**
       * @description The numbers at which the slider stops.
       * @example [
       *       1,
       *       2,
       *       4,
       *       8
       *     ]
       */
      'ui:steps': number[];
    } & components['schemas']['MetadataFieldBase'];
    /** @description A line of text. */
    MetadataStringInputField: {
      /**
       * @description The value is a string.
       * @enum {string}
       */
      type: 'string';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'input';
    } & (components['schemas']['MetadataFieldBase'] & components['schemas']['MetadataStringRules']);
    /** @description What each value has to be, in a field that holds several strings. */
    MetadataStringItems: {
      /**
       * @description The value that a new entry begins with.
       * @example iad1
       */
      default?: string;
      /**
       * @description What one value is about.
       * @example A region with a read replica.
       */
      description?: string;
      /**
       * @description The only values allowed.
       * @example [
       *       "iad1",
       *       "fra1"
       *     ]
       */
      enum?: string[];
      /**
       * @description The largest number of characters.
       * @example 4
       */
      maxLength?: number;
      /**
       * @description The smallest number of characters.
       * @example 4
       */
      minLength?: number;
      /**
       * @description The regular expression that each value has to match.
       * @example ^[a-z]{3}[0-9]$
       */
      pattern?: string;
      /**
       * @description Each value is a string.
       * @enum {string}
       */
      type: 'string';
    };
    /** @description What a field whose value is a list of strings may demand of it. */
    MetadataStringListRules: {
      /**
       * @description The values with which the form begins.
       * @example [
       *       "iad1"
       *     ]
       */
      default?: string[];
      /**
       * @description Values that would do, to show what is meant.
       * @example [
       *       "iad1",
       *       "fra1"
       *     ]
       */
      example?: string[];
      /**
       * @description The largest number of values.
       * @example 3
       */
      maxItems?: number;
      /**
       * @description The smallest number of values.
       * @example 1
       */
      minItems?: number;
      /**
       * @description What an empty field shows.
       * @example Choose up to three
       */
      'ui:placeholder'?: string;
    };
    /** @description What a field whose value is one string may demand of it. */
    MetadataStringRules: {
      /**
       * @description The value with which the form begins.
       * @example standard
       */
      default?: string;
      /**
       * @description The only values allowed.
       * @example [
       *       "standard",
       *       "large"
       *     ]
       */
      enum?: string[];
      /**
       * @description The largest number of characters.
       * @example 32
       */
      maxLength?: number;
      /**
       * @description The smallest number of characters.
       * @example 3
       */
      minLength?: number;
      /**
       * @description The regular expression that the value has to match.
       * @example ^[a-z][a-z0-9-]*$
       */
      pattern?: string;
      /**
       * @description What an empty field shows.
       * @example my-database
       */
      'ui:placeholder'?: string;
    };
    /** @description A switch. */
    MetadataToggleField: {
      /**
       * @description Whether the switch is on when the form is opened.
       * @example false
       */
      default?: boolean;
      /**
       * @description The value is a boolean.
       * @enum {string}
       */
      type: 'boolean';
      /**
       * @description The control that the form shows.
       * @enum {string}
       */
      'ui:control': 'toggle';
    } & components['schemas']['MetadataFieldBase'];
    /** @description What the user chose for one field of the metadata schema of the product. */
    MetadataValue: string | number | boolean | string[] | number[];
    /**
     * @description An amount in US dollars as a decimal string, never negative and never a number, so that no cent is lost to rounding.
     * @example 25.00
     */
    Money: string;
    /** @description A message that the Vercel dashboard shows beside an installation or a resource. */
    Notification: {
      /**
       * @description Where a click leads: an absolute address, or `sso:` followed by one, for which Vercel signs the user in at the partner first.
       * @example sso:https://acme.example/databases/db_7Qx2/upgrade
       */
      href?: string;
      level: components['schemas']['NotificationLevel'];
      /**
       * @description The sentence below the headline.
       * @example 95 % of the 5 GB of this database are in use.
       */
      message?: string;
      /**
       * @description The headline.
       * @example Storage is almost full
       */
      title: string;
    };
    /** @description A message to show in the Vercel dashboard, as the partner sends it. */
    NotificationInput: {
      /**
       * Format: uri
       * @description Where a click leads: an absolute address, or `sso:` followed by one. For the latter Vercel signs the user in at the partner and hands over the address in the query parameter `url`.
       * @example sso:https://acme.example/databases/db_7Qx2/upgrade
       */
      href?: string;
      level: components['schemas']['NotificationLevel'];
      /**
       * @description The sentence below the headline.
       * @example 95 % of the 5 GB of this database are in use.
       */
      message?: string;
      /**
       * @description The headline.
       * @example Storage is almost full
       */
      title: string;
    };
    /**
     * @description How urgent a notification is, which also decides its colour.
     * @example warn
     * @enum {string}
     */
    NotificationLevel: 'info' | 'warn' | 'error';
    /**
     * @description Nothing but `null`. It stands where a value may also be absent on purpose.
     * @enum {string|null}
     */
    Null: null;
    /** @description The access token of an installation that was made on the site of the partner. */
    OauthToken: {
      /**
       * @description The token for calls to Vercel. It is good for this installation.
       * @example not-a-real-access-token
       */
      access_token: string;
      /**
       * @description The installation.
       * @example icfg_3bwCLgxL8qt5kjRLcv2Dit7F
       */
      installation_id: string;
      /**
       * @description The team it was installed for, or `null` for the account of the user.
       * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
       */
      team_id: string | null;
      /**
       * @description How to send the token.
       * @example Bearer
       */
      token_type: string;
      /**
       * @description The user who installed the integration.
       * @example kr1PsOIzqEL5Xg6M4VZcZosf
       */
      user_id: string;
    };
    /** @description The code from the redirect, and the proof of who redeems it. */
    OauthTokenRequest: {
      /**
       * @description The client id of the integration.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      client_id: string;
      /**
       * @description The client secret of the integration.
       * @example not-a-real-secret
       */
      client_secret: string;
      /**
       * @description The code that the redirect carried. It is good for 30 minutes, and once.
       * @example not-a-real-code
       */
      code: string;
      /**
       * @description The redirect URL, exactly as it is set for the integration.
       * @example https://acme.example/vercel/callback
       */
      redirect_uri: string;
    };
    /**
     * @description Who is in charge of a resource. `owned` belongs to the installation and is billed through Vercel, `linked` lives in an account at the partner, is not billed through Vercel and is not deleted at the partner when it is removed from Vercel, `sandbox` is a trial.
     * @example owned
     * @enum {string}
     */
    Ownership: 'owned' | 'linked' | 'sandbox';
    /** @description A protocol that has no settings of its own. */
    PlainProtocol: {
      status: components['schemas']['EnabledStatus'];
    };
    /** @description One line of what a plan offers. */
    PlanDetail: {
      /**
       * @description What the line is about, or all of it when there is no value.
       * @example Storage
       */
      label: string;
      /**
       * @description How much of it.
       * @example 5 GB
       */
      value?: string;
    };
    /** @description One line of what a plan offers, as the partner sends it. */
    PlanDetailInput: {
      /**
       * @description What the line is about, or all of it when there is no value.
       * @example Storage
       */
      label: string;
      /**
       * @description How much of it.
       * @example 5 GB
       */
      value?: string;
    };
    /** @description One part of a price. */
    PlanQuoteLine: {
      /**
       * @description What it costs.
       * @example 20.00
       */
      amount: string;
      /**
       * @description What it is for.
       * @example 200 GB of storage
       */
      line: string;
    };
    /**
     * @description What a plan pays for, either one resource or the whole installation with all its resources.
     * @example resource
     * @enum {string}
     */
    PlanScope: 'installation' | 'resource';
    /**
     * @description How a plan is paid: `prepayment` buys a balance that usage eats up, `subscription` is invoiced.
     * @example subscription
     * @enum {string}
     */
    PlanType: 'prepayment' | 'subscription';
    /** @description What is left of one kind of credit. */
    PrepaymentBalance: {
      /**
       * @description What is left, as text.
       * @example 2,000 Tokens
       */
      credit?: string;
      /**
       * @description What is left in US cents. It decides when more is bought automatically.
       * @example 1250
       */
      currencyValueInCents: number;
      /**
       * @description What the credits are called.
       * @example Tokens
       */
      nameLabel?: string;
      /**
       * @description The resource that the credit is for; absent for the whole installation.
       * @example kv_3Lm9
       */
      resourceId?: string;
    };
    /**
     * @description A product of the integration, by its identifier, which begins with `iap_`, or by its slug. A slug holds no underscore, so that the two cannot be confused.
     * @example iap_2Vt6nWq8ZkYc
     */
    ProductIdOrSlug: string;
    /** @description The kinds of service that a product offers, each with its settings. */
    ProductProtocols: {
      ai?: components['schemas']['PlainProtocol'];
      authentication?: components['schemas']['AuthenticationProtocol'];
      checks?: components['schemas']['PlainProtocol'];
      experimentation?: components['schemas']['ExperimentationProtocol'];
      logDrain?: components['schemas']['LogDrainProtocol'];
      messaging?: components['schemas']['PlainProtocol'];
      observability?: components['schemas']['PlainProtocol'];
      other?: components['schemas']['PlainProtocol'];
      storage?: components['schemas']['StorageProtocol'];
      traceDrain?: components['schemas']['TraceDrainProtocol'];
      video?: components['schemas']['PlainProtocol'];
      workflow?: components['schemas']['PlainProtocol'];
    };
    /**
     * @description A label under which the Marketplace lists a product: the name of a technology or of a protocol or, with the prefix `tag_`, a category.
     * @example redis
     * @enum {string}
     */
    ProductTag:
      | 'edge-config'
      | 'redis'
      | 'postgres'
      | 'blob'
      | 'experimentation'
      | 'checks'
      | 'storage'
      | 'ai'
      | 'observability'
      | 'video'
      | 'authentication'
      | 'workflow'
      | 'logDrain'
      | 'traceDrain'
      | 'messaging'
      | 'other'
      | 'mysql'
      | 'kv'
      | 'vector'
      | 'libsql'
      | 'sqlite'
      | 'rds'
      | 'drains'
      | 'mcp'
      | 'tag_agents'
      | 'tag_ai'
      | 'tag_analytics'
      | 'tag_authentication'
      | 'tag_cms'
      | 'tag_code_repository'
      | 'tag_code_review'
      | 'tag_code_security'
      | 'tag_code_testing'
      | 'tag_commerce'
      | 'tag_databases'
      | 'tag_dev_tools'
      | 'tag_experimentation'
      | 'tag_flags'
      | 'tag_logging'
      | 'tag_messaging'
      | 'tag_monitoring'
      | 'tag_observability'
      | 'tag_payments'
      | 'tag_performance'
      | 'tag_productivity'
      | 'tag_searching'
      | 'tag_security'
      | 'tag_support_agent'
      | 'tag_testing'
      | 'tag_video'
      | 'tag_web_automation'
      | 'tag_workflow'
      | 'tag_checks'
      | 'tag_storage'
      | 'tag_logDrain'
      | 'tag_traceDrain'
      | 'tag_other';
    /**
     * @description What the integration may read or write in a project that its product is connected to.
     * @example read:project
     * @enum {string}
     */
    ProjectConnectionScope:
      | 'read:deployment'
      | 'read:domain'
      | 'read:project'
      | 'read-write:deployment'
      | 'read-write:deployment-check'
      | 'read-write:domain'
      | 'read-write:global-project-env-vars'
      | 'read-write:integration-deployment-action'
      | 'read-write:log-drain'
      | 'read-write:drains'
      | 'read-write:project-env-vars'
      | 'read-write:project-protection-bypass';
    /** @description Which projects the store may be connected to. */
    ProjectFilter: {
      git?: components['schemas']['GitProjectFilter'];
    };
    /** @description An installation in the view of the projects, with the integration behind it. */
    ProjectViewConfiguration: {
      integration: components['schemas']['ConfigurationIntegration'];
    } & WithRequired<
      components['schemas']['ConfigurationFields'],
      | 'id'
      | 'type'
      | 'integrationId'
      | 'slug'
      | 'ownerId'
      | 'userId'
      | 'scopes'
      | 'createdAt'
      | 'updatedAt'
    >;
    /**
     * @description A kind of service that a product offers to the projects it is connected to.
     * @example storage
     * @enum {string}
     */
    Protocol:
      | 'experimentation'
      | 'checks'
      | 'storage'
      | 'ai'
      | 'observability'
      | 'video'
      | 'authentication'
      | 'workflow'
      | 'logDrain'
      | 'traceDrain'
      | 'messaging'
      | 'other';
    /** @description What the resource was told for the protocols that its product supports. */
    ProtocolSettings: {
      authentication?: components['schemas']['AuthenticationSettings'];
      experimentation?: components['schemas']['ExperimentationSettings'];
    };
    /** @description What the store is to hold. */
    PutGlobalConfigRequest: {
      /**
       * @description The values by their names. They may be any JSON.
       * @example {
       *       "new-checkout": true
       *     }
       */
      data: {
        [key: string]: unknown;
      };
    };
    /** @description How much of the allowance is left, and when it is full again. */
    RateLimit: {
      /**
       * @description Requests left in the present window.
       * @example 0
       */
      remaining: number;
      /**
       * @description When the window ends, in seconds since 1970.
       * @example 1767225660
       */
      reset: number;
      /**
       * @description The same moment in milliseconds since 1970.
       * @example 1767225660000
       */
      resetMs: number;
      /**
       * @description Requests that one window allows.
       * @example 60
       */
      total: number;
    };
    /** @description The error of a caller that was too fast. It has the shape of every error, plus the limit. */
    RateLimitError: {
      /** @description What went wrong. */
      error: {
        /**
         * @description A short name of the error, usually `rate_limited`.
         * @example rate_limited
         */
        code: string;
        limit?: components['schemas']['RateLimit'];
        /**
         * @description A sentence for the log.
         * @example Too many requests
         */
        message: string;
      } & {
        [key: string]: unknown;
      };
    };
    /** @description What Vercel recorded. */
    RecordedResource: {
      /**
       * @description The name of the resource in Vercel, which may differ from the one asked for.
       * @example orders
       */
      name: string;
    };
    /** @description A refresh token to exchange. */
    RefreshTokenGrant: {
      /**
       * @description The identifier of the integration.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      client_id: string;
      /**
       * @description The secret of the integration.
       * @example not-a-real-secret
       */
      client_secret: string;
      /**
       * @description What is exchanged.
       * @enum {string}
       */
      grant_type: 'refresh_token';
      /**
       * @description The refresh token of an earlier reply.
       * @example not-a-real-refresh-token
       */
      refresh_token: string;
    };
    /** @description Give money back. `total` is how much, at most the total of the invoice. */
    RefundInvoiceAction: {
      /**
       * @description The kind of action.
       * @enum {string}
       */
      action: 'refund';
      /**
       * @description Why.
       * @example The database was down for a week
       */
      reason: string;
      total: components['schemas']['Money'];
    };
    /** @description The console in the dashboard, in which a user types commands to a resource. */
    ReplSettings: {
      /**
       * @description Whether there is one.
       * @example true
       */
      enabled: boolean;
      /**
       * @description Whether it has a mode in which nothing can be changed.
       * @example true
       */
      supportsReadOnlyMode: boolean;
      /**
       * @description What it shows first.
       * @example Type PING to begin.
       */
      welcomeMessage?: string;
    };
    /** @description A link beside a resource. */
    ResourceLink: {
      /**
       * @description Where it leads.
       * @example https://acme.example/docs/redis
       */
      href: string;
      /**
       * @description What it says.
       * @example Documentation
       */
      title: string;
    };
    /**
     * @description Where a resource (or an installation) is in its life. `pending` is being set up, `onboarding` waits for the user to finish at the partner, `ready` works, `suspended` was stopped, `resumed` works again after a stop and is a status of its own, `uninstalled` is gone, `error` is broken.
     * @example ready
     * @enum {string}
     */
    ResourceStatus:
      'ready' | 'pending' | 'onboarding' | 'suspended' | 'resumed' | 'uninstalled' | 'error';
    /** @description A resource changed at the partner. */
    ResourceUpdatedEvent: {
      /**
       * @description The product of the resource, by the identifier or the slug that the partner uses.
       * @example acme-postgres
       */
      productId?: string;
      /**
       * @description The resource, under the identifier that the partner gave it.
       * @example db_7Qx2
       */
      resourceId: string;
      /**
       * @description The kind of event.
       * @enum {string}
       */
      type: 'resource.updated';
    };
    /** @description The token to revoke, and the credentials of the integration. */
    RevokeCredentialRequest: {
      /**
       * @description The identifier of the integration.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      client_id?: string;
      /**
       * @description The secret of the integration.
       * @example not-a-real-secret
       */
      client_secret: string;
      /**
       * @description The token to revoke, another than the one that signs the request.
       * @example not-a-real-installation-token-1
       */
      token: string;
    };
    /** @description What became of the token. */
    RevokedCredential: {
      /**
       * @description Whether it had been before.
       * @example false
       */
      alreadyRevoked: boolean;
      /**
       * @description Whether the token is revoked now.
       * @example true
       */
      revoked: boolean;
    };
    /** @description The credentials of the integration. */
    RotateCredentialRequest: {
      /**
       * @description The identifier of the integration.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      client_id?: string;
      /**
       * @description The secret of the integration.
       * @example not-a-real-secret
       */
      client_secret: string;
    };
    /** @description A new token of an installation. */
    RotatedCredential: {
      /**
       * @description The token. The partner keeps it in place of the old one.
       * @example not-a-real-installation-token-2
       */
      access_token: string;
      /**
       * @description For how many seconds the token is good.
       * @example 31536000
       */
      expires_in: number;
      /**
       * @description What the token allows.
       * @example read:project read-write:integration-resource
       */
      scope: string;
      /**
       * @description The kind of token.
       * @enum {string}
       */
      token_type: 'oauth2-token';
    };
    /** @description A value that connected projects read from their environment. */
    Secret: {
      environmentOverrides?: components['schemas']['EnvironmentOverrides'];
      /**
       * @description The name of the environment variable, before a prefix is put in front.
       * @example DATABASE_URL
       */
      name: string;
      /**
       * @description What Vercel puts in front of the name, with an underscore between. Hyphens and blanks become underscores, and a name that starts with the prefix already is left alone.
       * @example ORDERS
       */
      prefix?: string;
      /**
       * @description The value, unless an environment has another.
       * @example postgres://orders:not-a-real-password@db.acme.example/orders
       */
      value: string;
    };
    /** @description How the partner replaces secrets when it is asked to. */
    SecretRotationCapability: {
      /**
       * @description What the user is told before new secrets are asked for.
       * @example Open connections are closed when the old password expires.
       */
      customRotationWarning?: string;
      /**
       * @description How long the old secrets may be kept alive at most, in hours.
       * @example 72
       */
      maxDelayHours: number;
    };
    /** @description New secrets of a resource. */
    SecretsUpdate: {
      /**
       * @description With `true`, secrets that are not named here stay as they are. Otherwise these are all that the resource has.
       * @example true
       */
      partial?: boolean;
      /** @description The secrets to set. */
      secrets: components['schemas']['Secret'][];
    };
    /** @description The tokens of a user. The reply to a refresh token has all five members, and none of them is `null`. */
    SsoTokens: {
      /**
       * @description A token of the user, where there is one.
       * @example not-a-real-access-token
       */
      access_token: string | null;
      /**
       * @description For how many seconds that token is good.
       * @example 3600
       */
      expires_in?: number;
      /**
       * @description Who the user is, as a token signed by Vercel. Verify it, and do not store it.
       * @example not.a.real-token
       */
      id_token: string;
      /**
       * @description What to get the next tokens with.
       * @example not-a-real-refresh-token
       */
      refresh_token?: string;
      /**
       * @description How that token is sent.
       * @example Bearer
       */
      token_type: string | null;
    };
    /** @description Keeping data. */
    StorageProtocol: {
      repl?: components['schemas']['ReplSettings'];
      status: components['schemas']['EnabledStatus'];
    };
    /** @description A resource of a Marketplace product as Vercel keeps it: the product behind it, its state at Vercel and at the partner, the projects it is connected to, and the names of its secrets. The values of the secrets are never shown. */
    Store: {
      billingPlan?: components['schemas']['BillingPlan'];
      capabilities?: components['schemas']['StoreCapabilities'];
      /**
       * @description Where the resource is managed at the partner.
       * @example https://acme.example/databases/db_7Qx2
       */
      directPartnerConsoleUrl?: string;
      /**
       * @description The identifier that the partner gave the resource.
       * @example db_7Qx2
       */
      externalResourceId: string;
      /** @description The state that the partner reported last, or `null` if it reported none. */
      externalResourceStatus?:
        components['schemas']['ResourceStatus'] | components['schemas']['Null'];
      metadata?: components['schemas']['Metadata'];
      notification?: components['schemas']['Notification'];
      ownership?: components['schemas']['Ownership'];
      /**
       * @description The resource that this one belongs to. The resource of a sandbox, for instance, names the account resource that owns it.
       * @example acct_41Kp
       */
      parentId?: string;
      product: components['schemas']['StoreProduct'];
      projectFilter?: components['schemas']['ProjectFilter'];
      /** @description The connections to projects. */
      projectsMetadata: components['schemas']['StoreProjectConnection'][];
      protocolSettings?: components['schemas']['ProtocolSettings'];
      /**
       * @description When the new secrets were in place, in milliseconds since 1970.
       * @example 1767229200000
       */
      secretRotationCompletedAt?: number;
      /**
       * @description When new secrets were asked for, in milliseconds since 1970.
       * @example 1767225600000
       */
      secretRotationRequestedAt?: number;
      /**
       * @description The user or the team that asked for new secrets.
       * @example kr1PsOIzqEL5Xg6M4VZcZosf
       */
      secretRotationRequestedBy?: string;
      /**
       * @description Why new secrets were asked for.
       * @example A laptop was lost.
       */
      secretRotationRequestedReason?: string;
      /** @description The secrets of the store, without their values. */
      secrets: components['schemas']['StoreSecret'][];
      /** @description The state at Vercel, or `null` where none is recorded. */
      status: components['schemas']['StoreStatus'] | components['schemas']['Null'];
      /**
       * @description The kinds of deployment that may use the store.
       * @example [
       *       "production",
       *       "preview"
       *     ]
       */
      targets?: components['schemas']['EnvironmentTarget'][];
      /**
       * @description How many projects the store is connected to.
       * @example 1
       */
      totalConnectedProjects?: number;
      /**
       * @description Whether the team has used more of the store than its quota allows.
       * @example false
       */
      usageQuotaExceeded: boolean;
    };
    /** @description What can be done with a store. What is absent cannot. */
    StoreCapabilities: {
      /** @description Whether it offers tools to agents. */
      agentTools?: boolean;
      /** @description Whether its environment variables are made sensitive without asking. */
      autoSensitive?: boolean;
      /** @description Whether it is billed through Vercel. */
      billable?: boolean;
      /** @description Whether agents can use it through a server of the Model Context Protocol. */
      mcp?: boolean;
      /** @description Whether that server has a mode in which nothing can be changed. */
      mcpReadonly?: boolean;
      /** @description Whether it can be connected to projects. */
      projects?: boolean;
      /**
       * @description How new secrets can be asked for, or `false` if they cannot.
       * @example false
       */
      secretRotation?: components['schemas']['SecretRotationCapability'] | false;
      /** @description Whether its secrets are copied into the projects. */
      secretsSync?: boolean;
      /** @description Whether the user can be signed in at the partner. */
      sso?: boolean;
      /** @description Whether it can be moved to another team. */
      transferable?: boolean;
      /** @description Whether it can be used from v0. */
      v0?: boolean;
    };
    /** @description An action that a deployment starts at the integration. */
    StoreDeploymentAction: {
      /**
       * @description The kinds of deployment that start it.
       * @example [
       *       "preview"
       *     ]
       */
      environments: components['schemas']['EnvironmentTarget'][];
      /**
       * @description The name of the action.
       * @example create-branch
       */
      slug: string;
    };
    /** @description What a deployment of the project asks of the integration. */
    StoreDeploymentSettings: {
      /** @description The actions that a deployment starts at the integration. */
      actions: components['schemas']['StoreDeploymentAction'][];
      /**
       * @description Whether a deployment has to wait for the store.
       * @example true
       */
      required: boolean;
    };
    /** @description The integration that a product belongs to. */
    StoreIntegration: {
      /**
       * @description Names of features that Vercel switched on for the integration.
       * @example [
       *       "beta"
       *     ]
       */
      flags?: string[];
      /**
       * @description The icon of the integration.
       * @example https://acme.example/icons/acme.svg
       */
      icon: string;
      /**
       * @description The identifier of the integration, which is also its client id.
       * @example oac_9f4YG9JFjgKkRlxoaaGG0y05
       */
      id: string;
      /**
       * @description The name of the integration.
       * @example Acme
       */
      name: string;
      /**
       * @description The name of the integration in addresses.
       * @example acme
       */
      slug: string;
      /**
       * @description Whether a plan may pay for a whole installation.
       * @example false
       */
      supportsInstallationBillingPlans?: boolean;
    };
    /** @description The product that a store is a resource of, and the installation it comes from. */
    StoreProduct: {
      /**
       * @description Where agents learn how to use the product. `agentSkills` came in its place.
       * @example https://acme.example/skills/redis.md
       */
      agentSkillUrl?: string;
      /**
       * @description Where agents learn how to use the product.
       * @example [
       *       "https://acme.example/skills/redis.md"
       *     ]
       */
      agentSkills?: string[];
      capabilities?: components['schemas']['StoreProductCapabilities'];
      /**
       * @description Whether a resource has to keep its name.
       * @example false
       */
      disableResourceRenaming?: boolean;
      /** @description Instructions for using a resource, one for each framework. */
      guides?: components['schemas']['Guide'][];
      /**
       * @description The icon of the product.
       * @example https://acme.example/icons/redis.svg
       */
      iconUrl?: string;
      /**
       * @description Vercel's identifier of the product.
       * @example iap_5Rb1mHs3XpLd
       */
      id?: string;
      integration: components['schemas']['StoreIntegration'];
      /**
       * @description The installation.
       * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
       */
      integrationConfigurationId: string;
      logDrainStatus?: components['schemas']['EnabledStatus'];
      metadataSchema?: components['schemas']['MetadataSchema'];
      /**
       * @description The name of the product.
       * @example Acme Redis
       */
      name?: string;
      primaryProtocol?: components['schemas']['Protocol'];
      /**
       * @description What the integration may do in a project that the store is connected to.
       * @example [
       *       "read:project"
       *     ]
       */
      projectConnectionScopes?: components['schemas']['ProjectConnectionScope'][];
      repl?: components['schemas']['ReplSettings'];
      /** @description Links that are shown beside a resource. */
      resourceLinks?: components['schemas']['ResourceLink'][];
      /**
       * @description What one resource of the product is called.
       * @example Instance
       */
      resourceTitle?: string;
      /**
       * @description The product in one sentence.
       * @example Redis close to your functions.
       */
      shortDescription?: string;
      /**
       * @description Whether a connection to a project shows the link that opens the partner's site.
       * @example true
       */
      showSSOLinkOnProjectConnection?: boolean;
      /**
       * @description The name of the product in addresses.
       * @example acme-redis
       */
      slug?: string;
      /**
       * @description The kinds of service it offers.
       * @example [
       *       "storage"
       *     ]
       */
      supportedProtocols: components['schemas']['Protocol'][];
      /**
       * @description The labels under which the Marketplace lists it.
       * @example [
       *       "redis",
       *       "tag_databases"
       *     ]
       */
      tags?: components['schemas']['ProductTag'][];
    };
    /** @description What a product offers, beyond what can be done with each store of it. */
    StoreProductCapabilities: {
      /** @description Whether it can be imported into an installation with a connected account. */
      connectedImportResource?: boolean;
      /** @description Whether the dashboard can show its data. */
      databaseUI?: boolean;
      /** @description Whether a resource that exists at the partner can be imported. */
      importResource?: boolean;
      /** @description Whether a resource that exists at the partner can be linked, without being billed by Vercel. */
      linking?: boolean;
      /** @description Whether it can be imported into an installation made through the Marketplace. */
      nativeImportResource?: boolean;
      /** @description Whether there are sandbox resources of it. */
      sandbox?: boolean;
    } & components['schemas']['StoreCapabilities'];
    /** @description The connection of a store to one project. */
    StoreProjectConnection: {
      deployments?: components['schemas']['StoreDeploymentSettings'];
      /**
       * @description What is put before the name of every secret, or `null` for nothing.
       * @example CACHE
       */
      envVarPrefix: string | null;
      /**
       * @description The names of the environment variables that the connection made.
       * @example [
       *       "REDIS_URL"
       *     ]
       */
      environmentVariables: string[];
      /**
       * @description The kinds of deployment that get the secrets.
       * @example [
       *       "production",
       *       "preview"
       *     ]
       */
      environments: components['schemas']['EnvironmentTarget'][];
      /** @description The framework of the project, or `null` if it uses none that Vercel knows. */
      framework?: components['schemas']['Framework'] | components['schemas']['Null'];
      /**
       * @description The identifier of the connection.
       * @example spc_9pXk2LrD
       */
      id: string;
      /**
       * @description The newest deployment of the project.
       * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
       */
      latestDeployment?: string;
      /**
       * @description Whether nobody can read the environment variables back.
       * @example true
       */
      makeEnvVarsSensitive?: boolean;
      /**
       * @description The name of the project.
       * @example blue-heron-shop
       */
      name: string;
      /**
       * @description The project.
       * @example prj_xQxbutw1HpL6HLYPAzt5h75m8NjO
       */
      projectId: string;
    };
    /** @description A secret, without its value. */
    StoreSecret: {
      /**
       * @description Whether the value may become part of the code that a framework sends to the browser.
       * @example false
       */
      frameworkPublishable?: boolean;
      /**
       * @description How many characters the value has.
       * @example 64
       */
      length: number;
      /**
       * @description The name, which becomes that of the environment variable.
       * @example REDIS_URL
       */
      name: string;
    };
    /**
     * @description Where a store is in its life, as Vercel sees it. The two statuses that begin with `limits-exceeded` tell that it was suspended because the team exceeded a limit, in the latter of them the number of stores.
     * @example available
     * @enum {string}
     */
    StoreStatus:
      | 'available'
      | 'error'
      | 'suspended'
      | 'limits-exceeded-suspended'
      | 'limits-exceeded-suspended-store-count'
      | 'initializing'
      | 'onboarding'
      | 'uninstalled';
    /** @description A report of usage and interim costs. */
    SubmitBillingDataRequest: {
      /** @description The costs so far, either as a list or as an object that may hold discounts too. */
      billing: components['schemas']['BillingItem'][] | components['schemas']['BillingItems'];
      /**
       * Format: date-time
       * @description When the day that the report is about ends, in UTC. It tells which day is meant, and lets a day end at another hour than midnight. It lies within the period and at most 24 hours back.
       * @example 2026-01-16T00:00:00.000Z
       */
      eod: string;
      period: components['schemas']['BillingPeriod'];
      /**
       * Format: date-time
       * @description The time by the clock of the partner when the report was made. Of two reports about the same time, the newer one counts.
       * @example 2026-01-15T13:00:00.000Z
       */
      timestamp: string;
      /** @description The metrics to show. */
      usage: components['schemas']['UsageMetric'][];
    };
    /** @description An invoice to charge. */
    SubmitInvoiceRequest: {
      /** @description What is taken off. */
      discounts?: components['schemas']['BillingDiscount'][];
      /**
       * @description What the partner calls the invoice. No other of the installation has the same.
       * @example acme-2026-01-1042
       */
      externalId?: string;
      /**
       * @description Whether this is the last invoice. Only while the installation waits to be deleted.
       * @example true
       */
      final?: boolean;
      /**
       * Format: date-time
       * @description The date of the invoice, within the period.
       * @example 2026-01-31T12:00:00.000Z
       */
      invoiceDate: string;
      /** @description The lines. */
      items: components['schemas']['BillingItem'][];
      /**
       * @description A note to the customer.
       * @example Thank you for using Acme.
       */
      memo?: string;
      period: components['schemas']['BillingPeriod'];
      test?: components['schemas']['InvoiceTest'];
    };
    /** @description A report of balances. */
    SubmitPrepaymentBalancesRequest: {
      /** @description The balances. */
      balances: components['schemas']['PrepaymentBalance'][];
      /**
       * Format: date-time
       * @description The time by the clock of the partner when the report was made. Of two reports about the same time, the newer one counts.
       * @example 2026-01-15T13:00:00.000Z
       */
      timestamp: string;
    };
    /** @description What became of a submitted invoice. */
    SubmittedInvoice: {
      /**
       * @description The identifier that Vercel gave the invoice.
       * @example mi_3fKq8Zt1VnXc
       */
      invoiceId?: string;
      /**
       * @description Whether it is a test.
       * @example true
       */
      test?: boolean;
      /**
       * @description What the checks of a test found, a sentence each.
       * @example [
       *       "The invoice date is outside the period"
       *     ]
       */
      validationErrors?: string[];
    };
    /** @description Receiving traces. */
    TraceDrainProtocol: {
      /**
       * @description Where they are sent.
       * @example https://traces.acme.example/v1/traces
       */
      endpoint: string;
      /**
       * @description How they are written.
       * @example proto
       * @enum {string}
       */
      format: 'json' | 'proto';
      /**
       * @description Headers that are sent along.
       * @example {
       *       "x-acme-source": "vercel"
       *     }
       */
      headers?: {
        [key: string]: string;
      };
      status: components['schemas']['EnabledStatus'];
    };
    /** @description The plan under which an installation is billed after it has moved. */
    TransferBillingPlan: {
      /**
       * @description What the plan is, in a sentence.
       * @example For production databases.
       */
      description: string;
      /**
       * @description The partner's identifier of the plan.
       * @example pro200
       */
      id: string;
      /**
       * @description The name of the plan.
       * @example Pro
       */
      name: string;
      /**
       * @description Whether the team needs a payment method on file.
       * @example true
       */
      paymentMethodRequired?: boolean;
      /**
       * @description The amount in dollars with which the card is tried out.
       * @example 10.5
       */
      preauthorizationAmount?: number;
      scope?: components['schemas']['PlanScope'];
      type: components['schemas']['PlanType'];
    };
    /** @description A request to move an installation out of the Marketplace. */
    TransferFromMarketplace: {
      /**
       * @description The direction.
       * @enum {string}
       */
      kind: 'transfer-from-marketplace';
    } & components['schemas']['ConfigurationTransfer'];
    /** @description Who asked for the move. */
    TransferRequester: {
      /**
       * @description The e-mail address.
       * @example ada@blueheron.example
       */
      email?: string;
      /**
       * @description The name.
       * @example Ada Vermeer
       */
      name: string;
    };
    /** @description A request to move an installation into the Marketplace. */
    TransferToMarketplace: {
      billingPlan?: components['schemas']['TransferBillingPlan'];
      /**
       * @description The direction.
       * @enum {string}
       */
      kind: 'transfer-to-marketplace';
      /**
       * @description Further data that goes with the request.
       * @example {
       *       "workspace": "blueheron"
       *     }
       */
      metadata?: {
        [key: string]: unknown;
      };
    } & components['schemas']['ConfigurationTransfer'];
    /**
     * @description Whether something holds: always or never (a boolean), only while a resource is created or only while it is changed (the name of the occasion), or as an expression says.
     * @example update
     */
    UiCondition:
      components['schemas']['UiExpression'] | boolean | components['schemas']['UiFormAction'];
    /** @description A value that the form of the Vercel dashboard works out while the user fills it in. */
    UiExpression: {
      /**
       * @description The expression. It may refer to the values of the other fields.
       * @example region == 'iad1'
       */
      expr: string;
    };
    /**
     * @description One of the two occasions on which the form is shown: a resource is created, or an existing one is changed.
     * @example update
     * @enum {string}
     */
    UiFormAction: 'update' | 'create';
    /** @description One of the values to choose from. */
    UiOption: {
      disabled?: components['schemas']['UiCondition'];
      hidden?: components['schemas']['UiCondition'];
      /**
       * @description What the user reads.
       * @example Standard, 3 replicas
       */
      label: string;
      /**
       * @description What is stored when the user chooses this option.
       * @example standard
       */
      value: string;
    };
    /** @description A region to choose from, with a label of its own, with conditions, or both. */
    UiRegionOption: {
      disabled?: components['schemas']['UiCondition'];
      hidden?: components['schemas']['UiCondition'];
      /**
       * @description What the user reads.
       * @example US East
       */
      label?: string;
      /**
       * @description The code of the region.
       * @example iad1
       */
      value: string;
    };
    /**
     * @description The regions to choose from, each as a plain code or as an object that says more.
     * @example [
     *       "iad1",
     *       {
     *         "disabled": "update",
     *         "value": "fra1"
     *       }
     *     ]
     */
    UiRegionOptions: (components['schemas']['UiRegionOption'] | string)[];
    /**
     * @description A text, either fixed or worked out by an expression.
     * @example Choose the region closest to your functions.
     */
    UiText: string | components['schemas']['UiExpression'];
    /** @description How far the action has come, and what it made. */
    UpdateDeploymentActionRequest: {
      /** @description What the action made. */
      outcomes?: components['schemas']['DeploymentActionOutcome'][];
      /**
       * @description How the action stands.
       * @example succeeded
       * @enum {string}
       */
      status?: 'running' | 'succeeded' | 'failed';
      /**
       * @description What the user reads about it.
       * @example The branch is ready.
       */
      statusText?: string;
      /**
       * Format: uri
       * @description Where the user can read more: an absolute address, or `sso:` followed by one, for which Vercel signs the user in at the partner first.
       * @example sso:https://acme.example/databases/db_7Qx2/branches/preview
       */
      statusUrl?: string;
    };
    /** @description What a flag or an experiment looks like now. The slug and the origin are always given. */
    UpdateExperimentationItemRequest: {
      category?: components['schemas']['ExperimentationCategory'];
      /**
       * @description When the item was made, in milliseconds since 1970.
       * @example 1767225600000
       */
      createdAt?: number;
      /**
       * @description What the item is for.
       * @example Checkout on one page instead of three
       */
      description?: string;
      /**
       * @description Whether the item is put away.
       * @example false
       */
      isArchived?: boolean;
      /**
       * @description The name that people see.
       * @example New checkout
       */
      name?: string;
      /**
       * @description The page of the item at the partner, to link back to.
       * @example https://acme.example/flags/new-checkout
       */
      origin: string;
      /**
       * @description The name that programs use.
       * @example new-checkout
       */
      slug: string;
      /**
       * @description When the item last changed, in milliseconds since 1970.
       * @example 1768435200000
       */
      updatedAt?: number;
    };
    /** @description What changed about an installation. What is absent stays as it is. */
    UpdateInstallationRequest: {
      billingPlan?: components['schemas']['BillingPlanInput'];
      /**
       * @description What the partner calls the account behind the installation.
       * @example acct_1042
       */
      externalId?: string;
      /** @description The notification to show, or `null` to take the present one away. */
      notification?: components['schemas']['NotificationInput'] | components['schemas']['Null'];
      status?: components['schemas']['ResourceStatus'];
    };
    /** @description What changed about a resource. What is absent stays as it is. */
    UpdateResourceRequest: {
      billingPlan?: components['schemas']['BillingPlanInput'];
      /**
       * @description Anything else that is to be kept with the resource.
       * @example {
       *       "importedFrom": "acct_1042"
       *     }
       */
      extras?: {
        [key: string]: unknown;
      };
      /**
       * @description The settings of the resource, as the metadata schema of the product asks for them.
       * @example {
       *       "region": "iad1"
       *     }
       */
      metadata?: {
        [key: string]: unknown;
      };
      /**
       * @description The new name.
       * @example orders-eu
       */
      name?: string;
      /** @description The notification to show, or `null` to take the present one away. */
      notification?: components['schemas']['NotificationInput'] | components['schemas']['Null'];
      ownership?: components['schemas']['Ownership'];
      /** @description The secrets, either all of them as a list, or as an object that may be partial. */
      secrets?: components['schemas']['Secret'][] | components['schemas']['SecretsUpdate'];
      status?: components['schemas']['ResourceStatus'];
    };
    /** @description The usage of one thing. */
    UsageMetric: {
      /**
       * @description The value of the day, so far or in the end.
       * @example 17
       */
      dayValue: number;
      /**
       * @description What was used.
       * @example Database size
       */
      name: string;
      /**
       * @description The value of the billing period, so far or in the end.
       * @example 17
       */
      periodValue: number;
      /**
       * @description What the plan allows in a billing period, if it sets a limit.
       * @example 5
       */
      planValue?: number;
      /**
       * @description The resource that was used; absent for the whole installation.
       * @example db_7Qx2
       */
      resourceId?: string;
      type: components['schemas']['UsageMetricType'];
      /**
       * @description What is counted.
       * @example GB
       */
      units: string;
    };
    /**
     * @description How a metric is measured: `total` is a level such as a size, `interval` is what was used up within the period such as a number of queries, `rate` is a speed such as queries a second.
     * @example total
     * @enum {string}
     */
    UsageMetricType: 'total' | 'interval' | 'rate';
  };
  responses: {
    /** @description A value in the path, the query or the body is not what the operation expects. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The request contradicts the present state, or repeats what may be done only once. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The token is good, but does not allow this. The installation may also be disabled. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The data that is in the store now. */
    GlobalConfigData: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['GlobalConfig'];
      };
    };
    /** @description There is data, other than what the caller has. It is not part of the reply. */
    GlobalConfigHead: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description What the request names existed once and is gone for good, for instance a finalized installation. */
    Gone: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description What a read would be refused with, without the body that says why. */
    HeadFailed: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Vercel failed. The same request may succeed later. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description Something that the request names does not exist, or not within this installation. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The caller has the present data already. */
    NotModified: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description One of two things: the account is blocked softly, for a reason that Vercel does not say, or a payment is missing, so that the payment method has to be brought up to date. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description A condition in the request headers does not hold: the data changed in the meantime. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The resource is recorded. */
    ResourceRecorded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RecordedResource'];
      };
    };
    /** @description Too many requests in a short time. Wait until the limit is reset. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RateLimitError'];
      };
    };
    /** @description The request does not say who makes it, or the token is not valid any more. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The request is well formed, yet cannot be carried out with these values. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /**
     * @description The installation, which this part of the API calls a configuration.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    ConfigurationId: string;
    /**
     * @description The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    IfMatch: string;
    /**
     * @description The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
     * @example "2f9c1e7ab04d"
     */
    IfNoneMatch: string;
    /**
     * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
     * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
     */
    IntegrationConfigurationId: string;
    /**
     * @description The invoice, under the identifier that Vercel gave it.
     * @example mi_3fKq8Zt1VnXc
     */
    InvoiceId: string;
    /**
     * @description The resource, under the identifier that the partner gave it.
     * @example db_7Qx2
     */
    ResourceId: string;
    /**
     * @description The team on whose behalf the request is made, by the name in its address.
     * @example my-team-url-slug
     */
    Slug: string;
    /**
     * @description The team on whose behalf the request is made, by its identifier.
     * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
     */
    TeamId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The tag of the present data, to be sent back in `If-None-Match` or `If-Match`.
     * @example "2f9c1e7ab04d"
     */
    ETag: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  'update-integration-deployment-action': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The deployment that waits.
         * @example dpl_5WJWYSyB7BpgTj3EuwF37WMRBXBPQ2iTMJHJBJyRfd
         */
        deploymentId: string;
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * @description The action, by its slug.
         * @example create-branch
         */
        action: string;
      };
      cookie?: never;
    };
    /** @description What to report. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateDeploymentActionRequest'];
      };
    };
    responses: {
      /** @description The report is taken in. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      410: components['responses']['Gone'];
    };
  };
  'update-installation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description What changed. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateInstallationRequest'];
      };
    };
    responses: {
      /** @description The changes are recorded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'get-account-info': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account behind the installation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountInformation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'submit-billing-data': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description The report. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitBillingDataRequest'];
      };
    };
    responses: {
      /** @description The report is recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'submit-prepayment-balances': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description The balances. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitPrepaymentBalancesRequest'];
      };
    };
    responses: {
      /** @description The balances are recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'finalize-installation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The billing is closed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'submit-invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description The invoice. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitInvoiceRequest'];
      };
    };
    responses: {
      /** @description The invoice is accepted, or, for a test, what was wrong with it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmittedInvoice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
    };
  };
  'get-invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invoice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
      429: components['responses']['TooManyRequests'];
    };
  };
  'update-invoice': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The invoice, under the identifier that Vercel gave it.
         * @example mi_3fKq8Zt1VnXc
         */
        invoiceId: components['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        'application/json': components['schemas']['InvoiceAction'];
      };
    };
    responses: {
      /** @description The request is recorded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
    };
  };
  'revoke-installation-credential': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description The token to revoke, and the credentials of the integration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeCredentialRequest'];
      };
    };
    responses: {
      /** @description The token does not work any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevokedCredential'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
    };
  };
  'rotate-installation-credential': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description The credentials of the integration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RotateCredentialRequest'];
      };
    };
    responses: {
      /** @description The new token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotatedCredential'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
    };
  };
  'create-event': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEventRequest'];
      };
    };
    responses: {
      /** @description The event is recorded. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'get-member': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The member, as the claim `user_id` of a token signed by Vercel names them.
         * @example usr_4f1c9a7e20b84d52
         */
        memberId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Member'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'update-resource-secrets': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The product of the resource, by its identifier or its slug.
         * @example acme-postgres
         */
        integrationProductIdOrSlug: string;
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The new secrets. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretsUpdate'];
      };
    };
    responses: {
      /** @description The secrets are recorded, and connected projects have the new values. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'get-integration-resources': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallationResources'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'get-integration-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InstallationResource'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'import-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The resource as it is at the partner. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportResourceRequest'];
      };
    };
    responses: {
      200: components['responses']['ResourceRecorded'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'delete-integration-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resource is removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'update-resource': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description What changed. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateResourceRequest'];
      };
    };
    responses: {
      200: components['responses']['ResourceRecorded'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  'get-edge-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['GlobalConfigData'];
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'put-edge-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The data. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PutGlobalConfigRequest'];
      };
    };
    responses: {
      200: components['responses']['GlobalConfigData'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      412: components['responses']['PreconditionFailed'];
    };
  };
  'head-edge-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['GlobalConfigHead'];
      304: components['responses']['NotModified'];
      400: components['responses']['HeadFailed'];
      401: components['responses']['HeadFailed'];
      403: components['responses']['HeadFailed'];
      404: components['responses']['HeadFailed'];
      410: components['responses']['HeadFailed'];
    };
  };
  'get-global-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['GlobalConfigData'];
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'put-global-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tag of the data that the change is based on, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The data. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PutGlobalConfigRequest'];
      };
    };
    responses: {
      200: components['responses']['GlobalConfigData'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      412: components['responses']['PreconditionFailed'];
    };
  };
  'head-global-config': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tag of the data that the caller has already, as an earlier reply gave it in `ETag`.
         * @example "2f9c1e7ab04d"
         */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
      };
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['GlobalConfigHead'];
      304: components['responses']['NotModified'];
      400: components['responses']['HeadFailed'];
      401: components['responses']['HeadFailed'];
      403: components['responses']['HeadFailed'];
      404: components['responses']['HeadFailed'];
      410: components['responses']['HeadFailed'];
    };
  };
  'create-experimentation-items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The items. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateExperimentationItemsRequest'];
      };
    };
    responses: {
      /** @description The items are recorded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'delete-experimentation-item': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * @description The flag or experiment, under the identifier that the partner gave it.
         * @example flag_91ab
         */
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item is removed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'update-experimentation-item': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
        /**
         * @description The flag or experiment, under the identifier that the partner gave it.
         * @example flag_91ab
         */
        itemId: string;
      };
      cookie?: never;
    };
    /** @description What the item looks like now. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateExperimentationItemRequest'];
      };
    };
    responses: {
      /** @description The item is changed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'update-resource-secrets-by-id': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The new secrets. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretsUpdate'];
      };
    };
    responses: {
      /** @description The secrets are recorded, and connected projects have the new values. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      422: components['responses']['UnprocessableEntity'];
    };
  };
  getConfiguration: {
    parameters: {
      query?: {
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * @description The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The installation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            components['schemas']['DetailedConfiguration'] | components['schemas']['Configuration'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  deleteConfiguration: {
    parameters: {
      query?: {
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * @description The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The installation is removed, or its removal has begun. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  getConfigurationProducts: {
    parameters: {
      query?: {
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * @description The installation, which this part of the API calls a configuration.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        id: components['parameters']['ConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The products. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigurationProducts'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
      500: components['responses']['InternalServerError'];
    };
  };
  getConfigurations: {
    parameters: {
      query: {
        /**
         * @description Which of the two views to return.
         * @example account
         */
        view: 'account' | 'project';
        /**
         * @description Only installations of this type.
         * @example marketplace
         */
        installationType?: 'marketplace' | 'external' | 'provisioning';
        /**
         * @description Only installations of this integration, by its identifier or its slug.
         * @example acme
         */
        integrationIdOrSlug?: string;
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The installations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': (
            | components['schemas']['AccountViewConfiguration']
            | components['schemas']['ProjectViewConfiguration']
          )[];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      410: components['responses']['Gone'];
    };
  };
  connectIntegrationResourceToProject: {
    parameters: {
      query?: {
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * @description The installation. It is the same value that the Partner API calls `installationId`; an installation that was removed and made again has another.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId: components['parameters']['IntegrationConfigurationId'];
        /**
         * @description The resource, under the identifier that the partner gave it.
         * @example db_7Qx2
         */
        resourceId: components['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /** @description The project. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectResourceRequest'];
      };
    };
    responses: {
      /** @description The resource is connected. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  getBillingPlans: {
    parameters: {
      query?: {
        /**
         * @description The installation, if there is one already.
         * @example icfg_cuwj0AdCdH3BwWT4LPijCC7t
         */
        integrationConfigurationId?: string;
        /**
         * @description The settings chosen so far, as JSON.
         * @example {"region":"iad1"}
         */
        metadata?: string;
        /**
         * @description Where the plans are shown.
         * @example marketplace
         */
        source?: components['schemas']['InstallationSource'];
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path: {
        /**
         * @description The integration, by its identifier or its slug.
         * @example acme
         */
        integrationIdOrSlug: string;
        /**
         * @description The product, by its identifier or its slug.
         * @example acme-postgres
         */
        productIdOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillingPlans'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      410: components['responses']['Gone'];
    };
  };
  'exchange-sso-token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The code, or the refresh token, and the credentials of the integration. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ExchangeSsoTokenRequest'];
        'application/x-www-form-urlencoded': components['schemas']['ExchangeSsoTokenRequest'];
      };
    };
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SsoTokens'];
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServerError'];
    };
  };
  createIntegrationStoreDirect: {
    parameters: {
      query?: {
        /**
         * @description The team on whose behalf the request is made, by its identifier.
         * @example team_1a2b3c4d5e6f7g8h9i0j1k2l
         */
        teamId?: components['parameters']['TeamId'];
        /**
         * @description The team on whose behalf the request is made, by the name in its address.
         * @example my-team-url-slug
         */
        slug?: components['parameters']['Slug'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to create. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateStoreRequest'];
      };
    };
    responses: {
      /** @description The store is created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedStore'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      410: components['responses']['Gone'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
    };
  };
  'exchange-oauth-code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The code and the credentials of the integration, as a form. */
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['OauthTokenRequest'];
      };
    };
    responses: {
      /** @description The token and whose it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OauthToken'];
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServerError'];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export type AccountContact = components['schemas']['AccountContact'];
export type AccountInformation = components['schemas']['AccountInformation'];
export type AccountViewConfiguration = components['schemas']['AccountViewConfiguration'];
export type AppUrl = components['schemas']['AppUrl'];
export type AuthenticationProtocol = components['schemas']['AuthenticationProtocol'];
export type AuthenticationSettings = components['schemas']['AuthenticationSettings'];
export type AuthorizationCodeGrant = components['schemas']['AuthorizationCodeGrant'];
export type BillingDiscount = components['schemas']['BillingDiscount'];
export type BillingItem = components['schemas']['BillingItem'];
export type BillingItems = components['schemas']['BillingItems'];
export type BillingPeriod = components['schemas']['BillingPeriod'];
export type BillingPlan = components['schemas']['BillingPlan'];
export type BillingPlanInput = components['schemas']['BillingPlanInput'];
export type BillingPlans = components['schemas']['BillingPlans'];
export type Configuration = components['schemas']['Configuration'];
export type ConfigurationDisabledReason = components['schemas']['ConfigurationDisabledReason'];
export type ConfigurationFields = components['schemas']['ConfigurationFields'];
export type ConfigurationIntegration = components['schemas']['ConfigurationIntegration'];
export type ConfigurationProduct = components['schemas']['ConfigurationProduct'];
export type ConfigurationProducts = components['schemas']['ConfigurationProducts'];
export type ConfigurationTransfer = components['schemas']['ConfigurationTransfer'];
export type ConfigurationTransferRequest = components['schemas']['ConfigurationTransferRequest'];
export type ConnectResourceRequest = components['schemas']['ConnectResourceRequest'];
export type CreateEventRequest = components['schemas']['CreateEventRequest'];
export type CreateExperimentationItemsRequest =
  components['schemas']['CreateExperimentationItemsRequest'];
export type CreateStoreRequest = components['schemas']['CreateStoreRequest'];
export type CreatedStore = components['schemas']['CreatedStore'];
export type DeploymentActionOutcome = components['schemas']['DeploymentActionOutcome'];
export type DeploymentActionSecret = components['schemas']['DeploymentActionSecret'];
export type DetailedConfiguration = components['schemas']['DetailedConfiguration'];
export type EnabledStatus = components['schemas']['EnabledStatus'];
export type EnvironmentName = components['schemas']['EnvironmentName'];
export type EnvironmentOverrides = components['schemas']['EnvironmentOverrides'];
export type EnvironmentTarget = components['schemas']['EnvironmentTarget'];
export type Error_ = components['schemas']['Error'];
export type ExchangeSsoTokenRequest = components['schemas']['ExchangeSsoTokenRequest'];
export type ExperimentationCategory = components['schemas']['ExperimentationCategory'];
export type ExperimentationItem = components['schemas']['ExperimentationItem'];
export type ExperimentationProtocol = components['schemas']['ExperimentationProtocol'];
export type ExperimentationSettings = components['schemas']['ExperimentationSettings'];
export type Framework = components['schemas']['Framework'];
export type GitProjectFilter = components['schemas']['GitProjectFilter'];
export type GitProvider = components['schemas']['GitProvider'];
export type GlobalConfig = components['schemas']['GlobalConfig'];
export type GlobalConfigPurpose = components['schemas']['GlobalConfigPurpose'];
export type Guide = components['schemas']['Guide'];
export type GuideAction = components['schemas']['GuideAction'];
export type GuideActionType = components['schemas']['GuideActionType'];
export type GuideStep = components['schemas']['GuideStep'];
export type ImportResourceRequest = components['schemas']['ImportResourceRequest'];
export type InstallationResource = components['schemas']['InstallationResource'];
export type InstallationResources = components['schemas']['InstallationResources'];
export type InstallationSource = components['schemas']['InstallationSource'];
export type InstallationType = components['schemas']['InstallationType'];
export type InstallationUpdatedEvent = components['schemas']['InstallationUpdatedEvent'];
export type IntegrationTag = components['schemas']['IntegrationTag'];
export type Invoice = components['schemas']['Invoice'];
export type InvoiceAction = components['schemas']['InvoiceAction'];
export type InvoiceDiscount = components['schemas']['InvoiceDiscount'];
export type InvoiceItem = components['schemas']['InvoiceItem'];
export type InvoicePeriod = components['schemas']['InvoicePeriod'];
export type InvoiceState = components['schemas']['InvoiceState'];
export type InvoiceTest = components['schemas']['InvoiceTest'];
export type InvoiceTestResult = components['schemas']['InvoiceTestResult'];
export type JsonValue =
  | (string | null)
  | number
  | boolean
  | {
      [key: string]: JsonValue;
    }
  | JsonValue[];
export type ListedResource = components['schemas']['ListedResource'];
export type LogDrainProtocol = components['schemas']['LogDrainProtocol'];
export type Member = components['schemas']['Member'];
export type MemberRole = components['schemas']['MemberRole'];
export type Metadata = components['schemas']['Metadata'];
export type MetadataDomainField = components['schemas']['MetadataDomainField'];
export type MetadataField = components['schemas']['MetadataField'];
export type MetadataFieldBase = components['schemas']['MetadataFieldBase'];
export type MetadataGitNamespaceField = components['schemas']['MetadataGitNamespaceField'];
export type MetadataMultiRegionField = components['schemas']['MetadataMultiRegionField'];
export type MetadataMultiSelectField = components['schemas']['MetadataMultiSelectField'];
export type MetadataNumberInputField = components['schemas']['MetadataNumberInputField'];
export type MetadataNumberItems = components['schemas']['MetadataNumberItems'];
export type MetadataNumberRules = components['schemas']['MetadataNumberRules'];
export type MetadataRegionField = components['schemas']['MetadataRegionField'];
export type MetadataSchema = components['schemas']['MetadataSchema'];
export type MetadataSelectField = components['schemas']['MetadataSelectField'];
export type MetadataSliderField = components['schemas']['MetadataSliderField'];
export type MetadataStringInputField = components['schemas']['MetadataStringInputField'];
export type MetadataStringItems = components['schemas']['MetadataStringItems'];
export type MetadataStringListRules = components['schemas']['MetadataStringListRules'];
export type MetadataStringRules = components['schemas']['MetadataStringRules'];
export type MetadataToggleField = components['schemas']['MetadataToggleField'];
export type MetadataValue = components['schemas']['MetadataValue'];
export type Money = components['schemas']['Money'];
export type Notification = components['schemas']['Notification'];
export type NotificationInput = components['schemas']['NotificationInput'];
export type NotificationLevel = components['schemas']['NotificationLevel'];
export type Null = components['schemas']['Null'];
export type OauthToken = components['schemas']['OauthToken'];
export type OauthTokenRequest = components['schemas']['OauthTokenRequest'];
export type Ownership = components['schemas']['Ownership'];
export type PlainProtocol = components['schemas']['PlainProtocol'];
export type PlanDetail = components['schemas']['PlanDetail'];
export type PlanDetailInput = components['schemas']['PlanDetailInput'];
export type PlanQuoteLine = components['schemas']['PlanQuoteLine'];
export type PlanScope = components['schemas']['PlanScope'];
export type PlanType = components['schemas']['PlanType'];
export type PrepaymentBalance = components['schemas']['PrepaymentBalance'];
export type ProductIdOrSlug = components['schemas']['ProductIdOrSlug'];
export type ProductProtocols = components['schemas']['ProductProtocols'];
export type ProductTag = components['schemas']['ProductTag'];
export type ProjectConnectionScope = components['schemas']['ProjectConnectionScope'];
export type ProjectFilter = components['schemas']['ProjectFilter'];
export type ProjectViewConfiguration = components['schemas']['ProjectViewConfiguration'];
export type Protocol = components['schemas']['Protocol'];
export type ProtocolSettings = components['schemas']['ProtocolSettings'];
export type PutGlobalConfigRequest = components['schemas']['PutGlobalConfigRequest'];
export type RateLimit = components['schemas']['RateLimit'];
export type RateLimitError = components['schemas']['RateLimitError'];
export type RecordedResource = components['schemas']['RecordedResource'];
export type RefreshTokenGrant = components['schemas']['RefreshTokenGrant'];
export type RefundInvoiceAction = components['schemas']['RefundInvoiceAction'];
export type ReplSettings = components['schemas']['ReplSettings'];
export type ResourceLink = components['schemas']['ResourceLink'];
export type ResourceStatus = components['schemas']['ResourceStatus'];
export type ResourceUpdatedEvent = components['schemas']['ResourceUpdatedEvent'];
export type RevokeCredentialRequest = components['schemas']['RevokeCredentialRequest'];
export type RevokedCredential = components['schemas']['RevokedCredential'];
export type RotateCredentialRequest = components['schemas']['RotateCredentialRequest'];
export type RotatedCredential = components['schemas']['RotatedCredential'];
export type Secret = components['schemas']['Secret'];
export type SecretRotationCapability = components['schemas']['SecretRotationCapability'];
export type SecretsUpdate = components['schemas']['SecretsUpdate'];
export type SsoTokens = components['schemas']['SsoTokens'];
export type StorageProtocol = components['schemas']['StorageProtocol'];
export type Store = components['schemas']['Store'];
export type StoreCapabilities = components['schemas']['StoreCapabilities'];
export type StoreDeploymentAction = components['schemas']['StoreDeploymentAction'];
export type StoreDeploymentSettings = components['schemas']['StoreDeploymentSettings'];
export type StoreIntegration = components['schemas']['StoreIntegration'];
export type StoreProduct = components['schemas']['StoreProduct'];
export type StoreProductCapabilities = components['schemas']['StoreProductCapabilities'];
export type StoreProjectConnection = components['schemas']['StoreProjectConnection'];
export type StoreSecret = components['schemas']['StoreSecret'];
export type StoreStatus = components['schemas']['StoreStatus'];
export type SubmitBillingDataRequest = components['schemas']['SubmitBillingDataRequest'];
export type SubmitInvoiceRequest = components['schemas']['SubmitInvoiceRequest'];
export type SubmitPrepaymentBalancesRequest =
  components['schemas']['SubmitPrepaymentBalancesRequest'];
export type SubmittedInvoice = components['schemas']['SubmittedInvoice'];
export type TraceDrainProtocol = components['schemas']['TraceDrainProtocol'];
export type TransferBillingPlan = components['schemas']['TransferBillingPlan'];
export type TransferFromMarketplace = components['schemas']['TransferFromMarketplace'];
export type TransferRequester = components['schemas']['TransferRequester'];
export type TransferToMarketplace = components['schemas']['TransferToMarketplace'];
export type UiCondition = components['schemas']['UiCondition'];
export type UiExpression = components['schemas']['UiExpression'];
export type UiFormAction = components['schemas']['UiFormAction'];
export type UiOption = components['schemas']['UiOption'];
export type UiRegionOption = components['schemas']['UiRegionOption'];
export type UiRegionOptions = components['schemas']['UiRegionOptions'];
export type UiText = components['schemas']['UiText'];
export type UpdateDeploymentActionRequest = components['schemas']['UpdateDeploymentActionRequest'];
export type UpdateExperimentationItemRequest =
  components['schemas']['UpdateExperimentationItemRequest'];
export type UpdateInstallationRequest = components['schemas']['UpdateInstallationRequest'];
export type UpdateResourceRequest = components['schemas']['UpdateResourceRequest'];
export type UsageMetric = components['schemas']['UsageMetric'];
export type UsageMetricType = components['schemas']['UsageMetricType'];

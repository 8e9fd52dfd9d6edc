// Generated from spec/presets/*/preset.json. Edit those files, then run "pnpm generate".
export const PRESETS = {
  "aip-193": {
    "title": "Google API errors",
    "envelope": {
      "errors": [
        "$.error",
        "$[*].error"
      ],
      "success": [
        {
          "field": "$.error",
          "present": "no"
        },
        {
          "field": "$[*].error",
          "present": "no"
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "$.error",
          "absent": "yes"
        }
      ],
      "code": [
        "@.details[?@['@type']=='type.googleapis.com/google.rpc.ErrorInfo'].reason",
        "status",
        "code"
      ],
      "message": [
        "message"
      ],
      "requestId": [
        "@.details[?@['@type']=='type.googleapis.com/google.rpc.RequestInfo'].requestId"
      ],
      "result": [
        "$"
      ]
    }
  },
  "aws-json": {
    "title": "AWS JSON protocols",
    "envelope": {
      "success": [
        {
          "httpStatus": true,
          "yes": [
            "2XX",
            "3XX"
          ],
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "header": "x-amzn-errortype",
          "present": "no"
        },
        {
          "field": "__type",
          "present": "no"
        },
        {
          "field": "code",
          "present": "no",
          "absent": "yes"
        }
      ],
      "code": [
        {
          "header": "x-amzn-errortype",
          "transform": [
            {
              "before": ":"
            },
            {
              "after": "#"
            }
          ]
        },
        {
          "field": "__type",
          "transform": [
            {
              "before": ":"
            },
            {
              "after": "#"
            }
          ]
        },
        {
          "field": "code",
          "transform": [
            {
              "before": ":"
            },
            {
              "after": "#"
            }
          ]
        }
      ],
      "message": [
        "message",
        "Message",
        "errorMessage",
        {
          "header": "x-amzn-error-message"
        }
      ],
      "requestId": [
        {
          "header": "x-amzn-requestid"
        },
        {
          "header": "x-amz-request-id"
        },
        "RequestId"
      ],
      "result": [
        "$"
      ]
    }
  },
  "github": {
    "title": "GitHub REST API",
    "envelope": {
      "errors": [
        "$.errors[*]"
      ],
      "success": [
        {
          "httpStatus": true,
          "yes": [
            "2XX",
            "3XX"
          ],
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "errors",
          "present": "no"
        },
        {
          "field": "message",
          "present": "no",
          "absent": "yes"
        }
      ],
      "code": [
        "code",
        "$.status",
        {
          "httpStatus": true
        }
      ],
      "message": [
        "message",
        "$.message"
      ],
      "requestId": [
        {
          "header": "x-github-request-id"
        }
      ],
      "result": [
        "$"
      ]
    }
  },
  "graphql": {
    "title": "GraphQL",
    "envelope": {
      "errors": [
        "$.errors[*]",
        "$[*].errors[*]"
      ],
      "success": [
        {
          "field": "$.errors",
          "present": "no"
        },
        {
          "field": "$[*].errors[*]",
          "present": "no"
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "$.errors",
          "absent": "yes"
        }
      ],
      "code": [
        "@.extensions.code",
        "type"
      ],
      "message": [
        "message"
      ],
      "requestId": [
        "$.extensions.requestId",
        {
          "header": "x-request-id"
        }
      ],
      "result": [
        "$.data"
      ]
    }
  },
  "json-api": {
    "title": "JSON:API",
    "envelope": {
      "errors": [
        "$.errors[*]"
      ],
      "success": [
        {
          "field": "$.errors",
          "present": "no"
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "$.errors",
          "absent": "yes"
        }
      ],
      "code": [
        "code"
      ],
      "message": [
        "detail",
        "title"
      ],
      "requestId": [
        "id",
        {
          "header": "x-request-id"
        }
      ],
      "result": [
        "$.data"
      ]
    }
  },
  "json-rpc": {
    "title": "JSON-RPC 2.0",
    "envelope": {
      "errors": [
        "$.error",
        "$[*].error"
      ],
      "success": [
        {
          "field": "$.error",
          "present": "no"
        },
        {
          "field": "$[*].error",
          "present": "no"
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "$.error",
          "absent": "yes"
        }
      ],
      "code": [
        "code"
      ],
      "subcode": [
        "@.data.code"
      ],
      "message": [
        "message"
      ],
      "requestId": [
        "$.id"
      ],
      "result": [
        "$.result"
      ]
    }
  },
  "kubernetes": {
    "title": "Kubernetes API",
    "envelope": {
      "within": [
        "object"
      ],
      "errors": [
        "@",
        "@.details.causes[*]"
      ],
      "success": [
        {
          "field": "status",
          "yes": [
            "Success"
          ],
          "no": [
            "Failure"
          ]
        },
        {
          "field": "kind",
          "no": [
            "Status"
          ],
          "present": "yes"
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        }
      ],
      "code": [
        "reason",
        "code"
      ],
      "message": [
        "message"
      ],
      "requestId": [
        {
          "header": "audit-id"
        }
      ],
      "result": [
        "$"
      ]
    }
  },
  "problem-details": {
    "title": "Problem details",
    "envelope": {
      "success": [
        {
          "httpStatus": true,
          "yes": [
            "2XX",
            "3XX"
          ],
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "type",
          "present": "no"
        },
        {
          "field": "title",
          "present": "no"
        },
        {
          "field": "detail",
          "present": "no",
          "absent": "yes"
        }
      ],
      "code": [
        "code",
        {
          "field": "type",
          "transform": [
            {
              "after": "/"
            },
            {
              "after": "#"
            }
          ]
        }
      ],
      "message": [
        "detail",
        "title"
      ],
      "requestId": [
        "traceId",
        "requestId",
        {
          "header": "x-request-id"
        }
      ],
      "result": [
        "$"
      ]
    }
  },
  "redfish": {
    "title": "Redfish",
    "envelope": {
      "errors": [
        "$.error['@Message.ExtendedInfo'][*]"
      ],
      "success": [
        {
          "httpStatus": true,
          "yes": [
            "2XX",
            "3XX"
          ],
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "$.error",
          "present": "no",
          "absent": "yes"
        }
      ],
      "code": [
        {
          "field": "MessageId",
          "transform": [
            {
              "dropVersion": true
            },
            {
              "after": "."
            }
          ]
        },
        {
          "field": "$.error.code",
          "transform": [
            {
              "dropVersion": true
            },
            {
              "after": "."
            }
          ]
        }
      ],
      "message": [
        "Message",
        "$.error.message"
      ],
      "result": [
        "$"
      ]
    }
  },
  "slack": {
    "title": "Slack Web API",
    "envelope": {
      "success": [
        {
          "field": "ok",
          "yes": [
            true
          ],
          "no": [
            false
          ]
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        }
      ],
      "code": [
        "error"
      ],
      "message": [
        "@.response_metadata.messages[0]"
      ],
      "requestId": [
        {
          "header": "x-slack-req-id"
        }
      ],
      "result": [
        "$"
      ]
    }
  },
  "stripe": {
    "title": "Stripe API",
    "envelope": {
      "errors": [
        "$.error"
      ],
      "success": [
        {
          "field": "$.error",
          "present": "no"
        },
        {
          "httpStatus": true,
          "no": [
            "4XX",
            "5XX"
          ]
        },
        {
          "field": "$.error",
          "absent": "yes"
        }
      ],
      "code": [
        "code",
        "type",
        "$.error"
      ],
      "subcode": [
        "decline_code"
      ],
      "message": [
        "message",
        "$.error_description"
      ],
      "requestId": [
        {
          "header": "request-id"
        }
      ],
      "result": [
        "$"
      ]
    }
  }
};

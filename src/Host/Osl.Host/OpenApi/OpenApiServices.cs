using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Web;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Osl.Host.OpenApi;

/// <summary>The API document, at /openapi/v1.json, and Swagger UI on it.</summary>
internal static class OpenApiServices
{
    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "OSL",
                Version = "v1",
                Description = "Organising local communities in social service centres: diagnosis, planning and what follows from them.",
            });
            swagger.SupportNonNullableReferenceTypes();
            swagger.NonNullableReferenceTypesAsRequired();
            swagger.AddSecurityDefinition("bearer", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An access token from POST /api/v1/auth/sessions." });
            swagger.OperationFilter<OslOperations>();
            swagger.CustomSchemaIds(SchemaId);
            foreach (var documentation in Directory.EnumerateFiles(AppContext.BaseDirectory, "Osl.*.xml"))
            {
                swagger.IncludeXmlComments(documentation);
            }
        });
    }

    public static void UseOpenApiDocument(this WebApplication app)
    {
        app.UseSwagger(swagger => swagger.RouteTemplate = "openapi/{documentName}.json");
        app.UseSwaggerUI(ui =>
        {
            ui.SwaggerEndpoint("/openapi/v1.json", "OSL v1");
            ui.RoutePrefix = "swagger";
        });
    }

    private static string SchemaId(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(SchemaId)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
        : type.Name;
}

/// <summary>Writes what our endpoints say of themselves: security, headers, examples.</summary>
internal sealed class OslOperations : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<OperationMetadata>().FirstOrDefault();
        if (metadata is null)
        {
            return;
        }

        if (!metadata.IsPublic)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] }];
        }

        operation.Parameters ??= [];
        if (metadata.IsCreation)
        {
            operation.Parameters.Add(Header("Idempotency-Key", "Makes the creation repeatable: the same key and body get the first answer again.", 255));
        }

        if (metadata.IsChange)
        {
            operation.Parameters.Add(Header("If-Match", "The ETag that was read; another one is refused with 412.", 40));
        }

        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IParameterBindingMetadata>().Any(p => p.ParameterInfo.ParameterType == typeof(PageQuery)))
        {
            PageParameters.AddTo(operation.Parameters);
        }

        Exemplify(operation.RequestBody?.Content, context.ApiDescription.ParameterDescriptions.FirstOrDefault(p => p.Source.Id == "Body")?.Type);
        foreach (var (status, response) in operation.Responses ?? [])
        {
            Exemplify(response.Content, context.ApiDescription.SupportedResponseTypes.FirstOrDefault(r => $"{r.StatusCode}" == status)?.Type);
        }
    }

    private static OpenApiParameter Header(string name, string description, int length) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = length },
    };

    private static void Exemplify(IDictionary<string, OpenApiMediaType>? content, Type? type)
    {
        if (content is null || type is null || Examples.Of(type) is not { } example)
        {
            return;
        }

        foreach (var media in content.Values)
        {
            media.Example = example.DeepClone();
        }
    }
}

/// <summary>Examples out of the types that show themselves.</summary>
internal static class Examples
{
    public static JsonNode? Of(Type type)
    {
        var example = Find(type);
        return example is null ? null : JsonSerializer.SerializeToNode(example, type, OslJson.Options);
    }

    private static object? Find(Type type)
    {
        if (type == typeof(Created))
        {
            return new Created(Guid.Parse("0190a1b2-0000-7000-8000-0000000000c1"));
        }

        if (type == typeof(Problem))
        {
            return new Problem("urn:osl:problem:not-found", "Nie znaleziono.", 404, null, "4bf92f3577b34da6a3ce929d0e0e4736", []);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>))
        {
            var row = type.GetGenericArguments()[0];
            var rows = Array.CreateInstance(row, 1);
            rows.SetValue(Find(row), 0);
            return Activator.CreateInstance(type, rows, null, null);
        }

        return type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IExample<>))
            ? type.GetProperty("Example", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public)?.GetValue(null)
            : null;
    }
}

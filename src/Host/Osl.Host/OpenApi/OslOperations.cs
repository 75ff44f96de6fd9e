using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Osl.BuildingBlocks.Web;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Osl.Host.OpenApi;

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
            var type = context.ApiDescription.SupportedResponseTypes.FirstOrDefault(r => $"{r.StatusCode}" == status)?.Type;
            if (type == typeof(Problem))
            {
                Show(response.Content, Examples.OfProblem(int.Parse(status, CultureInfo.InvariantCulture)));
            }
            else if (type == typeof(string) && context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<TextAnswer>().FirstOrDefault() is { } text)
            {
                Show(response.Content, text.Example);
            }
            else
            {
                Exemplify(response.Content, type);
            }
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

    private static void Exemplify(IDictionary<string, OpenApiMediaType>? content, Type? type) => Show(content, type is null ? null : Examples.Of(type));

    private static void Show(IDictionary<string, OpenApiMediaType>? content, JsonNode? example)
    {
        foreach (var media in example is null ? [] : content?.Values ?? [])
        {
            media.Example = example!.DeepClone();
        }
    }
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Osl.BuildingBlocks.Application;

namespace Osl.Host.OpenApi;

/// <summary>What every list takes besides its own filters.</summary>
internal static class PageParameters
{
    public static void AddTo(IList<IOpenApiParameter> parameters)
    {
        parameters.Add(Query("limit", "Rows on a page.", new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = "1",
            Maximum = $"{PageRequest.MaximumLimit}",
            Default = JsonValue.Create(PageRequest.DefaultLimit),
        }));
        parameters.Add(Query("cursor", "Where the page begins: taken from the link to the next page, never made up.", Text(2_000)));
        parameters.Add(Query("sort", "The order, by the name of a field that the list sorts by; a minus in front turns it.", Text(64)));
        parameters.Add(Query("count", "Whether to count all rows that the filters leave.", new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) }));
        parameters.Add(Query("fields", "Only these fields of each row, and its id; parted by commas.", Text(500)));
    }

    private static OpenApiParameter Query(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    private static OpenApiSchema Text(int length) => new() { Type = JsonSchemaType.String, MaxLength = length };
}

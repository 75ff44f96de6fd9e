using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Osl.Activities.Domain.Activities;

namespace Osl.Activities.Infrastructure;

/// <summary>Keeps what is written about an activity in one column; nothing asks for its parts.</summary>
internal sealed class TemplateConverter() : ValueConverter<ActivityContent, string>(content => Write(content), stored => Read(stored))
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private static string Write(ActivityContent content) => JsonSerializer.Serialize(content, Json);

    private static ActivityContent Read(string stored) => JsonSerializer.Deserialize<ActivityContent>(stored, Json)!;
}

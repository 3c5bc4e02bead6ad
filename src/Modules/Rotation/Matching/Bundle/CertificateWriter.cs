using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Proofs;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Writes <c>certificate.json</c>. What may pass 2^53 is written as text, so that no reader rounds it.</summary>
internal sealed class CertificateWriter(AdjustmentCase adjustment, Utf8JsonWriter json)
{
    public const string Format = "workforce.rotation.certificate/1";

    // A file of its own, not part of a page: Chinese ids stay readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1 << 14 };

    private readonly List<Proof> proofs = [];

    public static void Write(AdjustmentCase adjustment, Certificate certificate, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        new CertificateWriter(adjustment, json).Write(certificate, adjustment.Mode);
        json.Flush();
        stream.Write("\n"u8);
    }

    private void Write(Certificate certificate, AdjustmentMode mode)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        Number("cost", certificate.Cost);
        json.WriteNumber("movers", certificate.Movers);
        json.WriteNumber("backbone", certificate.Backbone);
        json.WritePropertyName("prices");
        Prices(certificate.Prices);
        if (mode == AdjustmentMode.Rule) Called(certificate);
        else Joint(certificate);
        json.WriteStartArray("proofs");
        foreach (var proof in proofs) Proof(proof);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Called(Certificate certificate)
    {
        var list = certificate.Called!;
        proofs.AddRange(list.Proofs);
        json.WriteStartArray("called");
        foreach (var teacher in list.Called) json.WriteStringValue(adjustment.Teachers[teacher]);
        json.WriteEndArray();
        json.WriteStartArray("skipped");
        foreach (var (teacher, proof, _) in list.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("teacher", adjustment.Teachers[teacher]);
            json.WriteNumber("proof", proof);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (list.Fewer >= 0) json.WriteNumber("fewer", list.Fewer);
    }

    private void Joint(Certificate certificate)
    {
        if (certificate.Cheaper is { } cheaper)
        {
            json.WriteNumber("cheaper", proofs.Count);
            proofs.Add(cheaper);
        }

        json.WriteStartArray("earlier");
        foreach (var (teacher, post, proof) in certificate.Earlier)
        {
            json.WriteStartObject();
            json.WriteString("teacher", adjustment.Teachers[teacher]);
            json.WriteString("post", adjustment.Posts[post]);
            json.WriteNumber("proof", proofs.Count);
            json.WriteEndObject();
            proofs.Add(proof);
        }

        json.WriteEndArray();
    }

    private void Proof(Proof proof)
    {
        if (proof is Proof.ByPrices { Prices: var prices })
        {
            Prices(prices);
            return;
        }

        var cases = (Proof.ByCases)proof;
        json.WriteStartObject();
        json.WriteString("teacher", adjustment.Teachers[cases.Teacher]);
        json.WritePropertyName("stays");
        Proof(cases.IfSheStays);
        json.WritePropertyName("moves");
        Proof(cases.IfSheMoves);
        json.WriteEndObject();
    }

    private void Prices(DualPrices prices)
    {
        json.WriteStartObject();
        Number("scale", prices.Scale);
        Number("mover", prices.Mover);
        Number("backbone", prices.Backbone);
        json.WriteStartObject("seats");
        for (var post = 0; post < prices.Seats.Length; post++)
            if (prices.Seats[post] != 0) Number(adjustment.Posts[post], prices.Seats[post]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Number(string name, long value) => json.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
}

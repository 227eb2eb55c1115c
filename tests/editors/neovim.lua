-- Drives Neovim's own language client: opens a speech, waits for findings, applies a fix, reads the symbols. Prints what it saw.
-- OUTLINELINT_SERVER is the command of the server, words separated by line ends; SPEECH is the file; FIX is a part of the title of the fix to choose.
local function say(name, value) io.stdout:write(name .. ': ' .. tostring(value) .. '\n') end
local function lines() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '|') end
local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    found[#found + 1] = string.format('%s@%d:%d-%d', diagnostic.code, diagnostic.lnum, diagnostic.col, diagnostic.end_col)
  end
  table.sort(found)
  return table.concat(found, ' ')
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.SPEECH))
local client = vim.lsp.start_client({ name = 'outlinelint', cmd = vim.split(vim.env.OUTLINELINT_SERVER, '\n'), root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
say('findings', codes())
say('first message', (vim.diagnostic.get(0)[1] or {}).message)

local symbols = {}
local function collect(list, depth)
  for _, symbol in ipairs(list or {}) do
    symbols[#symbols + 1] = depth .. symbol.name
    collect(symbol.children, depth + 1)
  end
end
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() }, 5000) or {}) do
  collect(answer.result, 0)
end
say('symbols', table.concat(symbols, ' '))

-- The menu of code actions, answered as a person would who looks for the fix by its title.
vim.ui.select = function(items, options, choose)
  for index, item in ipairs(items) do
    local title = options.format_item and options.format_item(item) or item
    if title:find(vim.env.FIX, 1, true) then
      say('action', title)
      return choose(item, index)
    end
  end
  say('action', 'none')
  choose(nil)
end
local before, shown = lines(), codes()
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  if diagnostic.code == vim.env.RULE then vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col }) end
end
vim.lsp.buf.code_action()
vim.wait(10000, function() return lines() ~= before end, 20)
vim.wait(10000, function() return codes() ~= shown end, 20)
say('text', lines())
say('findings after', codes())

vim.lsp.stop_client(client)
vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20)
say('stopped', vim.lsp.client_is_stopped(client))
vim.cmd('qa!')

  lll    llll
 lllllllllllllll
 ll           llllllll
ll  l     l   lopppppol
ll     l     loppppppppo
ll           oppplllp po
lll          loppppppool
  llllllllllllloooooool

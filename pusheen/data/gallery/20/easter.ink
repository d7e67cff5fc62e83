   wwl lww
  lwpwlwpwl
 lllpwlwplll
 llllwlwllllllll
lll            lll
ll  l   l  llpllll
ll    l   lpppppllwl
ll       lppppppllww
 llllllllllppppllll
